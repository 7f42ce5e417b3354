import type { Case } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { optionNames } from '../../expression/option.ts'
import type { Options } from '../../expression/reading.ts'
import { published, TRUE, type Truth } from '../../values/truth.ts'
import type { Outcome } from '../../write/outcome.ts'
import { askedRules } from './asked.ts'
import { CaseReading } from './case-reading.ts'

/** What the rules say of one case. Everything is computed when asked for, once. */
export class Evaluation {
  readonly ruleSet: RuleSet
  readonly given: Case
  readonly reading: CaseReading

  constructor(ruleSet: RuleSet, given: Case, reading = new CaseReading(given, ruleSet.act)) {
    this.ruleSet = ruleSet
    this.given = given
    this.reading = reading
  }

  /** The options of the answer that are still possible, as bits. */
  get answer(): Options {
    return this.reading.value(this.ruleSet.answer)
  }

  /** The names of the options of the answer that are still possible, from the gravest. */
  get possible(): readonly string[] {
    return optionNames(this.ruleSet.answer.type, this.answer)
  }

  /** Every rule: true, false or null for unknown. */
  conclusions(): Readonly<Record<string, boolean | null>> {
    const { all, blank } = askedRules(this.ruleSet)
    const conclusions: Record<string, boolean | null> = { ...blank }
    for (const { id, evaluate } of all) conclusions[id] = published(evaluate(this.reading))
    return conclusions
  }

  /** The truth of an outcome's condition. */
  holds(outcome: Outcome): Truth {
    return this.reading.value(outcome.when)
  }

  /** The outcomes that hold. */
  outcomes(): readonly Outcome[] {
    return this.ruleSet.outcomes.filter((outcome) => this.holds(outcome) === TRUE)
  }
}

/** Evaluates a case: true, false or unknown for every rule, and the outcomes. */
export function evaluate(ruleSet: RuleSet, given: Case): Evaluation {
  return new Evaluation(ruleSet, given)
}
