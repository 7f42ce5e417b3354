import { type DealSum, type Determination, determine, sumUpDeal } from '@sekisho/logic'
import { oncePerCase } from './once-per-case.ts'
import type { Work } from './work.ts'

/** The determination of a case. */
export const determinationOf = oncePerCase((ruleSet, given): Determination => determine(ruleSet, given))

/** A deal summed up, with the determination of each of its acts in their order. */
export function dealOf({ ruleSet, acts }: Work): {
  readonly sum: DealSum
  readonly determined: readonly Determination[]
} {
  const determined = acts.map((act) => determinationOf(ruleSet, act.case))
  return { determined, sum: sumUpDeal(ruleSet, acts, determined) }
}
