import type { RuleSet } from '@sekisho/logic'
import { use } from 'react'
import { useWork } from '../../deal/store.ts'

const loading = new Map<string, Promise<RuleSet | null>>()

/** The rule set of a regime, or `null` where there is none. The same promise each time, as React asks. */
function load(id: string): Promise<RuleSet | null> {
  const before = loading.get(id)
  if (before) return before
  const now = import('@sekisho/law/regimes').then(({ REGIME_IDS, regime }) =>
    REGIME_IDS.includes(id) ? regime(id) : null,
  )
  loading.set(id, now)
  return now
}

/** The rule set of a regime, `null` where there is none. Waits (React Suspense) until it is there. */
export function useRuleSet(id: string): RuleSet | null {
  const { ruleSet } = useWork().work
  return ruleSet.id === id ? ruleSet : use(load(id))
}
