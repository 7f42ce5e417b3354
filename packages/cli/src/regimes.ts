import { checkRuleSet, ProblemError, type RuleSet, type RuleSetDescription } from '@sekisho/logic'
import { misused } from './usage-messages.ts'

/** The regimes of this installation. A regime is loaded and checked when it is first asked for. */
const REGIMES: Readonly<Record<string, () => Promise<RuleSetDescription>>> = {
  'jp/inward-investment': async () => (await import('@sekisho/law/jp/inward-investment')).inwardInvestment,
}

const loaded = new Map<string, Promise<RuleSet>>()

/** The id of every regime. */
export const REGIME_IDS: readonly string[] = Object.keys(REGIMES)

/** The regime meant when none is named: the only one there is. */
export const DEFAULT_REGIME = 'jp/inward-investment'

/**
 * The checked rule set of a regime.
 * @throws ProblemError when there is no such regime
 */
export function regime(id: string): Promise<RuleSet> {
  const load = Object.hasOwn(REGIMES, id) ? REGIMES[id] : undefined
  if (!load) throw new ProblemError([misused('unknown-regime', id, REGIME_IDS.join(', '))])
  let ruleSet = loaded.get(id)
  if (!ruleSet) {
    ruleSet = load().then(checkRuleSet)
    loaded.set(id, ruleSet)
  }
  return ruleSet
}
