import type { Case, RuleSet } from '@sekisho/logic'

/**
 * Makes something of a case only once: a case is never changed, only replaced by another. The same case, such as one of
 * which nothing is known, may stand under several rule sets.
 */
export function oncePerCase<Made extends object>(
  make: (ruleSet: RuleSet, given: Case) => Made,
): (ruleSet: RuleSet, given: Case) => Made {
  const known = new WeakMap<RuleSet, WeakMap<Case, Made>>()
  return (ruleSet, given) => {
    const cases = known.get(ruleSet) ?? new WeakMap<Case, Made>()
    known.set(ruleSet, cases)
    const before = cases.get(given)
    if (before) return before
    const made = make(ruleSet, given)
    cases.set(given, made)
    return made
  }
}
