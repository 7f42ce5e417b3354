import { type Case, onDay } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Expression } from '../../expression/types.ts'
import { type Day, formatDay } from '../../values/day.ts'
import type { Words } from '../../values/words.ts'
import { outcomeOf, titleOf } from '../determine/outcome-of.ts'
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts'
import { openLeaves } from '../explain/open-leaves.ts'
import { changeDays } from './change-days.ts'
import { type LawChange, lawChange } from './law-change.ts'
import { turnedBetween } from './turned-between.ts'

/** Days of acts over which the same facts lead to the same. */
export interface Interval {
  readonly from: string
  readonly until: string
  /** An option of the answer, `unknown` or `outside`. */
  readonly outcome: string
  readonly title: Words
  readonly possible: readonly string[]
  /** The outcomes that hold, by id. */
  readonly obligations: readonly string[]
  /** What began or ended on its first day; empty for the first interval and where only days are compared. */
  readonly changedBy: readonly LawChange[]
}

interface At {
  readonly day: Day
  readonly evaluation: Evaluation
  readonly outcome: string
  readonly obligations: readonly string[]
}

/**
 * The same facts with the act on every day of the modelled span: where the answer or what follows from it changes, and
 * which change of the law did it. Other named days stay as the case says.
 */
export function timeline(ruleSet: RuleSet, given: Case): readonly Interval[] {
  const { reading } = evaluate(ruleSet, { ...given, facts: withoutAct(ruleSet, given) })
  const steps = changeDays(ruleSet, reading).map((day) => at(ruleSet, given, day))
  const kept = steps.filter((step, place) => !isSame(step, steps[place - 1]))
  return kept.map((step, place) => {
    const next = kept[place + 1]
    const { possible } = step.evaluation
    return {
      from: formatDay(step.day),
      until: formatDay(next ? next.day - 1 : ruleSet.span.until),
      outcome: step.outcome,
      title: titleOf(ruleSet, step.outcome),
      possible,
      obligations: step.obligations,
      changedBy: place === 0 ? [] : changesOn(at(ruleSet, given, step.day - 1), step),
    }
  })
}

function withoutAct({ act }: RuleSet, { facts }: Case): Case['facts'] {
  return new Map([...facts].filter(([id]) => id !== act.id))
}

function at(ruleSet: RuleSet, given: Case, day: Day): At {
  const evaluation = evaluate(ruleSet, onDay(given, ruleSet.act.id, day))
  const outcome = outcomeOf(evaluation, openLeaves(evaluation.reading, [ruleSet.answer]))
  return { day, evaluation, outcome, obligations: evaluation.outcomes().map(({ id }) => id) }
}

function isSame(a: At, b: At | undefined): boolean {
  return (
    b !== undefined &&
    a.outcome === b.outcome &&
    a.evaluation.answer === b.evaluation.answer &&
    a.obligations.join() === b.obligations.join()
  )
}

/** The rules and values of the law that turned between two days and carried what changed. */
function changesOn(before: At, after: At): readonly LawChange[] {
  const { reading, ruleSet } = after.evaluation
  const turned = turnedBetween(before.evaluation.reading, reading, changedRoots(before, after))
  return [...ruleSet.rules.values(), ...ruleSet.parameters.values()]
    .filter((node) => turned.has(node))
    .map((node) => lawChange(node, after.day, reading))
}

function changedRoots(before: At, after: At): readonly Expression[] {
  const { ruleSet } = after.evaluation
  const outcomes = ruleSet.outcomes.filter(
    ({ id }) => before.obligations.includes(id) !== after.obligations.includes(id),
  )
  const isAnswer = before.evaluation.answer !== after.evaluation.answer
  return [...(isAnswer ? [ruleSet.answer] : []), ...outcomes.map(({ when }) => when)]
}
