import { type CaseAbout, casesAbout, type RuleSet, readWorkedCases, type WorkedCase } from '@sekisho/logic'

/** The worked cases of a regime: each by its id, and those that pin something, by its id. */
export interface WorkedCases {
  readonly byId: ReadonlyMap<string, WorkedCase>
  readonly about: ReadonlyMap<string, readonly CaseAbout[]>
}

const LOADERS: Readonly<
  Record<string, () => Promise<{ readonly default: readonly { readonly file: unknown }[] }>>
> = {
  'jp/inward-investment': () => import('virtual:worked-cases/jp/inward-investment'),
  'jp/export': () => import('virtual:worked-cases/jp/export'),
  'jp/technology-transfer': () => import('virtual:worked-cases/jp/technology-transfer'),
  'jp/list-control': () => import('virtual:worked-cases/jp/list-control'),
}

const loading = new Map<string, Promise<WorkedCases>>()

/** The worked cases of a regime, fetched when they are first asked for; the same promise each time. */
export function workedCasesOf(ruleSet: RuleSet): Promise<WorkedCases> {
  const before = loading.get(ruleSet.id)
  if (before) return before
  const now = load(ruleSet)
  loading.set(ruleSet.id, now)
  return now
}

async function load(ruleSet: RuleSet): Promise<WorkedCases> {
  const files = (await LOADERS[ruleSet.id]?.())?.default ?? []
  const cases = files.flatMap(({ file }) => readWorkedCases(file).cases)
  return { byId: new Map(cases.map((one) => [one.id, one])), about: casesAbout(ruleSet, cases) }
}
