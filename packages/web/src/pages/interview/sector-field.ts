import type { RuleSet } from '@sekisho/logic'

/** Does the question ask for a sector, of which this regime has a search in plain words? */
export function isSectorField(ruleSet: RuleSet, id: string): boolean {
  return ruleSet.id === 'jp/inward-investment' && /^target\.businesses\[\d+\]\.sector$/.test(id)
}
