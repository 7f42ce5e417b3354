import type { RuleSet } from '../check/check-rule-set.ts'
import { optionNames } from '../expression/option.ts'
import type { Options } from '../expression/reading.ts'
import type { Determination } from '../readings/determine/determination.ts'
import { titleOf } from '../readings/determine/outcome-of.ts'
import { evaluate } from '../readings/evaluate/evaluate.ts'
import type { Words } from '../values/words.ts'
import type { ActCase } from './read-deal.ts'

/** A deal summed up by its gravest act. */
export interface DealSum {
  /** An option of the answer, `unknown` or `outside`. */
  readonly outcome: string
  readonly title: Words
  readonly possible: readonly string[]
}

/**
 * The gravest of several answers, as the options still possible for the whole. The answer's options stand from the
 * gravest to the lightest, so the whole can be no lighter than the lightest of any one act.
 */
export function gravest({ answer }: RuleSet, answers: readonly Options[]): readonly string[] {
  // The lowest bit is the gravest option; for each act the highest bit is the lightest it can be.
  const lightest = answers.map((options) => 31 - Math.clz32(options))
  const ceiling = Math.min(...lightest)
  const union = answers.reduce((a, b) => a | b, 0)
  return optionNames(answer.type, union & ((2 << ceiling) - 1))
}

/**
 * Sums a deal up as its gravest act, where that can be told; else as an act that is open.
 * @param determined the determination of each act, in the same order
 */
export function sumUpDeal(
  ruleSet: RuleSet,
  acts: readonly ActCase[],
  determined: readonly Pick<Determination, 'outcome' | 'title' | 'possible'>[],
): DealSum {
  const [only, ...others] = determined
  if (only && others.length === 0)
    return { outcome: only.outcome, title: only.title, possible: only.possible }
  const possible = gravest(
    ruleSet,
    acts.map((act) => evaluate(ruleSet, act.case).answer),
  )
  const outcomes = determined.map(({ outcome }) => outcome)
  const wanted = [possible.length === 1 ? possible[0] : 'outside', 'unknown']
  const outcome =
    wanted.find((one) => one !== undefined && outcomes.includes(one)) ?? outcomes[0] ?? 'unknown'
  return { outcome, title: titleOf(ruleSet, outcome), possible }
}
