import type { RuleSet } from '../check/check-rule-set.ts'
import { optionNames } from '../expression/option.ts'
import type { Options } from '../expression/reading.ts'

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
