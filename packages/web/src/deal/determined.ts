import {
  type Case,
  type DealSum,
  type Determination,
  determine,
  type RuleSet,
  sumUpDeal,
} from '@sekisho/logic'
import type { Work } from './work.ts'

const known = new WeakMap<RuleSet, WeakMap<Case, Determination>>()

/** The determination of a case, made once: a case is never changed, only replaced by another. */
export function determinationOf(ruleSet: RuleSet, given: Case): Determination {
  const cases = known.get(ruleSet) ?? new WeakMap<Case, Determination>()
  known.set(ruleSet, cases)
  let determination = cases.get(given)
  if (!determination) {
    determination = determine(ruleSet, given)
    cases.set(given, determination)
  }
  return determination
}

/** A deal summed up, with the determination of each of its acts in their order. */
export function dealOf({ ruleSet, acts }: Work): {
  readonly sum: DealSum
  readonly determined: readonly Determination[]
} {
  const determined = acts.map((act) => determinationOf(ruleSet, act.case))
  return { determined, sum: sumUpDeal(ruleSet, acts, determined) }
}
