import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import { type ActCase, nearName, type Problem, ProblemError, type RuleSet, readDeal } from '@sekisho/logic'
import type { Answered, PartyLookUp } from '@sekisho/parties'
import { asProblems } from './lists/watch-lists.ts'
import { located, plainOf } from './plain.ts'
import { problem } from './read/fault.ts'
import { parseJson } from './read/parse-json.ts'
import { readCases } from './read/read-cases.ts'
import type { SourceRecord } from './read/source-record.ts'
import { misused } from './usage-messages.ts'

/** A case or deal read from a file, with the rule set it is to be determined by. */
export interface LoadedCase {
  readonly id: string | null
  readonly ruleSet: RuleSet
  readonly acts: readonly ActCase[]
}

export type LoadResult =
  | { readonly ok: true; readonly loaded: LoadedCase; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What the user says beside the file. */
export interface Overrides {
  readonly on?: string
  readonly regime?: string
  /** Where the parties of a case are looked up; without it they are not, and that is said. */
  readonly parties?: PartyLookUp
}

const TABLE_KEYS: ReadonlySet<string> = new Set(['id', 'on', 'regime', 'title'])

/** A row of a table is flat: `id`, `on` and `regime` beside a column a fact; a cell of JSON holds a list or range. */
function unflattened(
  row: Readonly<Record<string, unknown>>,
  file: string,
): Readonly<Record<string, unknown>> {
  const facts = Object.entries(row).filter(([name]) => !TABLE_KEYS.has(name))
  const head = Object.entries(row).filter(([name]) => TABLE_KEYS.has(name))
  return {
    ...Object.fromEntries(head),
    facts: Object.fromEntries(facts.map(([name, cell]) => [name, cellOf(cell, file)])),
  }
}

/** A cell that holds JSON, as a list or range does; any other cell is its text. */
function cellOf(cell: unknown, file: string): unknown {
  if (typeof cell !== 'string' || !/^\s*[[{]/.test(cell)) return cell
  try {
    return plainOf(parseJson(cell, { file, line: 1 }))
  } catch (error) {
    // Not JSON after all: the case reader says what is wrong with the text.
    if (error instanceof ProblemError) return cell
    throw error
  }
}

const CASE_KEYS = ['on', 'facts', 'rulings', 'acts', 'parties', 'id', 'title', 'regime']

/** Keys that a case file cannot have, each at its place. */
function strangeKeys({ value, file }: SourceRecord): readonly Problem[] {
  const entries = value.kind === 'map' ? [...value.entries] : []
  return entries.flatMap(([name, { line, column }]) => {
    if (CASE_KEYS.includes(name)) return []
    const near = nearName(name, CASE_KEYS)
    const words =
      near === '' ? '' : { ja: `（「${near}」ではありませんか）`, en: ` (did you mean "${near}"?)` }
    return [problem('case-key', { file, line, column, path: name }, { name, near: words })]
  })
}

async function load(record: SourceRecord, overrides: Overrides): Promise<LoadResult> {
  // A record is a map: the readers refuse others.
  const plain = plainOf(record.value) as Readonly<Record<string, unknown>>
  const isTable = record.format === 'csv' || record.format === 'parquet'
  const strange = isTable ? [] : strangeKeys(record)
  if (strange.length > 0) return { ok: false, problems: strange }
  const { id, title: _, regime: named, ...rest } = isTable ? unflattened(plain, record.file) : plain
  try {
    const ruleSet = await regime(overrides.regime ?? (typeof named === 'string' ? named : DEFAULT_REGIME))
    const dated = overrides.on === undefined ? rest : onDay(rest, overrides.on)
    const answered = await withParties(ruleSet, dated, overrides.parties)
    if (!answered.ok) return { ok: false, problems: answered.problems.map((one) => located(one, record)) }
    const deal = readDeal(ruleSet, answered.raw)
    if (!deal.ok) {
      const shifted = isTable ? deal.problems.map(unprefixed) : deal.problems
      return { ok: false, problems: shifted.map((one) => located(one, record)) }
    }
    const name = typeof id === 'string' ? id : null
    const notes = [...record.notes, ...answered.notes.map((one) => located(one, record))]
    return { ok: true, loaded: { id: name, ruleSet, acts: deal.acts }, notes }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return {
      ok: false,
      problems: error.problems.map((one) => located({ ...one, at: { path: 'regime' } }, record)),
    }
  }
}

/** The case with what looking its parties up answers, or without them where nobody looks them up. */
async function withParties(
  ruleSet: RuleSet,
  raw: Readonly<Record<string, unknown>>,
  lookUp: PartyLookUp | undefined,
): Promise<Answered> {
  if (raw.parties === undefined) return { ok: true, raw, notes: [] }
  if (lookUp) {
    const { answeredByLists } = await import('@sekisho/parties')
    return asProblems('', () => answeredByLists(ruleSet, raw, lookUp))
  }
  const { parties: _, ...rest } = raw
  return { ok: true, raw: rest, notes: [{ ...misused('parties-not-looked-up'), at: { path: 'parties' } }] }
}

/** The day the user gave for every act, instead of those in the file. */
function onDay(raw: Readonly<Record<string, unknown>>, on: string): Readonly<Record<string, unknown>> {
  const acts = Array.isArray(raw.acts) ? { acts: raw.acts.map((act: unknown) => withoutDay(act)) } : {}
  return { ...raw, ...acts, on }
}

function withoutDay(act: unknown): unknown {
  if (typeof act !== 'object' || act === null) return act
  return Object.fromEntries(Object.entries(act).filter(([key]) => key !== 'on'))
}

/** In a table the facts are columns, without `facts.` before them. */
function unprefixed(problem: Problem): Problem {
  return { ...problem, at: { ...problem.at, path: (problem.at.path ?? '').replace(/^facts\./, '') } }
}

/** The cases of a file, one by one; what cannot be read is a problem in its place. */
export async function* loadCases(
  file: string,
  overrides: Overrides,
  onProgress?: (share: number) => void,
): AsyncGenerator<LoadResult> {
  for await (const read of readCases(file, onProgress)) {
    yield read.ok ? await load(read.record, overrides) : { ok: false, problems: [read.problem] }
  }
}
