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

/** The regime whose candidate rules can be turned on: `jp/technology-transfer+human-rights`. */
const SIMULATED = 'jp/technology-transfer'

/**
 * The checked rule set of a regime. Candidate rules that did not become law are off; named after the regime, each after
 * a plus sign, they are turned on to simulate them.
 * @throws ProblemError when there is no such regime or candidate
 */
export async function regime(id: string): Promise<RuleSet> {
  const load = Object.hasOwn(REGIMES, id) ? REGIMES[id] : simulation(id)
  if (!load) throw new ProblemError([unknownRegime(id)])
  let ruleSet = loaded.get(id)
  if (!ruleSet) {
    ruleSet = load().then(checkRuleSet)
    loaded.set(id, ruleSet)
  }
  return ruleSet
}

/** How the regime with candidate rules turned on is loaded, where that is what an id names. */
function simulation(id: string): (() => Promise<RuleSetDescription>) | undefined {
  const [base, ...named] = id.split('+')
  if (base !== SIMULATED || named.length === 0) return undefined
  return async () => {
    const { candidates, isCandidate, simulated } = await import('./jp/technology-transfer/index.ts')
    const [first, ...more] = named.filter(isCandidate)
    if (first === undefined || more.length + 1 < named.length)
      throw new ProblemError([unknownCandidate(id, Object.keys(candidates))])
    return simulated([first, ...more])
  }
}

function unknownCandidate(id: string, known: readonly string[]) {
  return {
    code: 'unknown-candidate',
    at: { path: 'regime' },
    message: {
      ja: `「${id}」の候補規則はありません。+ の後に書けるのは ${known.join(', ')} です。`,
      en: `"${id}" names a candidate rule that there is not: after + write ${known.join(', ')}.`,
    },
  }
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
