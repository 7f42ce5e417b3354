import { readWorkedCases, type Words, type WorkedCase } from '@sekisho/logic'

/** A worked case with the reason its author gave. */
export interface Worked extends WorkedCase {
  readonly why: Words | null
}

const LOADERS: Readonly<
  Record<string, () => Promise<{ readonly default: readonly { readonly file: unknown }[] }>>
> = {
  'jp/inward-investment': () => import('virtual:worked-cases/jp/inward-investment'),
}

const loading = new Map<string, Promise<readonly Worked[]>>()

/** The worked cases of a regime, fetched when they are first asked for; the same promise each time. */
export function workedCasesOf(regime: string): Promise<readonly Worked[]> {
  const before = loading.get(regime)
  if (before) return before
  const now = (LOADERS[regime]?.() ?? Promise.resolve({ default: [] })).then(({ default: files }) =>
    files.flatMap(({ file }) => readFile(file)),
  )
  loading.set(regime, now)
  return now
}

function readFile(file: unknown): readonly Worked[] {
  const reasons = reasonsOf(file)
  return readWorkedCases(file).cases.map((one) => ({ ...one, why: reasons.get(one.id) ?? null }))
}

/** `readWorkedCases` gives what is run; the reasons stand beside it in the file. */
function reasonsOf(file: unknown): ReadonlyMap<string, Words> {
  const cases = field(file, 'cases')
  const all = Array.isArray(cases) ? cases : []
  return new Map(
    all.flatMap((one: unknown) => {
      const [id, why] = [field(one, 'id'), field(one, 'why')]
      const [ja, en] = [field(why, 'ja'), field(why, 'en')]
      return typeof id === 'string' && typeof ja === 'string' && typeof en === 'string'
        ? [[id, { ja, en }] as const]
        : []
    }),
  )
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null
    ? Object.entries(of).find(([key]) => key === name)?.[1]
    : undefined
}
