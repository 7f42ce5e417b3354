import { checkRuleSet, ProblemError, type RuleSet, type RuleSetDescription } from '@sekisho/logic'

/** The regimes there are. A regime is loaded and checked when it is first asked for. */
const REGIMES: Readonly<Record<string, () => Promise<RuleSetDescription>>> = {
  'jp/inward-investment': async () => (await import('./jp/inward-investment/index.ts')).inwardInvestment,
  'jp/export': async () => (await import('./jp/export/index.ts')).exportControl,
  'jp/list-control': async () => (await import('./jp/list-control/index.ts')).listControl,
  'jp/technology-transfer': async () =>
    (await import('./jp/technology-transfer/index.ts')).technologyTransfer,
}

const loaded = new Map<string, Promise<RuleSet>>()

/** The id of every regime. */
export const REGIME_IDS: readonly string[] = Object.keys(REGIMES)

/** The regime meant when none is named: the first there was. */
export const DEFAULT_REGIME = 'jp/inward-investment'

/**
 * The checked rule set of a regime.
 * @throws ProblemError when there is no such regime
 */
export async function regime(id: string): Promise<RuleSet> {
  const load = Object.hasOwn(REGIMES, id) ? REGIMES[id] : undefined
  if (!load) throw new ProblemError([unknownRegime(id)])
  let ruleSet = loaded.get(id)
  if (!ruleSet) {
    ruleSet = load().then(checkRuleSet)
    loaded.set(id, ruleSet)
  }
  return ruleSet
}

function unknownRegime(id: string) {
  const known = REGIME_IDS.join(', ')
  return {
    code: 'unknown-regime',
    at: { path: 'regime' },
    message: {
      ja: `「${id}」という制度はありません。使えるのは ${known} です。`,
      en: `there is no regime "${id}": the regimes are ${known}.`,
    },
  }
}
