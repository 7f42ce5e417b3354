import type { RuleSet } from '../check/check-rule-set.ts'
import { readDeal } from '../deal/read-deal.ts'
import { gravest } from '../deal/sum-up.ts'
import { type DeterminationWithoutProof, determineWithoutProof } from '../readings/determine/index.ts'
import { evaluate } from '../readings/evaluate/evaluate.ts'
import type { Problem } from '../values/problem.ts'
import type { Words } from '../values/words.ts'
import { wrong } from './messages.ts'
import { isMap, shown } from './read-value.ts'

type Raw = Readonly<Record<string, unknown>>

/** A worked case as its file says it; see the package's README for the grammar. */
export interface WorkedCase {
  readonly id: string
  /** The case as `readDeal` reads it, with what its file says for all cases laid under. */
  readonly raw: Raw
  readonly expect: Raw
  /** What is expected of each act of a deal, in order. */
  readonly acts: readonly (Raw | null)[]
  /** Why it comes out so, where its file says so. */
  readonly why: Words | null
}

/** One thing that came out otherwise than the case expects. */
export interface Difference {
  /** Such as `outcome`, `conclusions.foreign-investor`, `acts[0].due.report`. */
  readonly what: string
  readonly expected: unknown
  readonly got: unknown
}

export interface WorkedResult {
  readonly id: string
  /** Empty when the case passes. */
  readonly differences: readonly Difference[]
  /** What is wrong with the case itself, if it could not be read. */
  readonly problems: readonly Problem[]
}

const FILE_KEYS: ReadonlySet<string> = new Set(['regime', 'given', 'cases'])
const CASE_KEYS: ReadonlySet<string> = new Set([
  'id',
  'on',
  'facts',
  'rulings',
  'acts',
  'expect',
  'why',
  'cite',
])
const EXPECT_KEYS: ReadonlySet<string> = new Set([
  'outcome',
  'possible',
  'conclusions',
  'obligations',
  'earliest',
  'due',
  'standstillUntil',
  'conditions',
  'outside',
  'unknown',
  'problems',
])

/** Is the document a file of worked cases, rather than a case or deal? */
export function isWorkedFile(raw: unknown): raw is Raw {
  return isMap(raw) && 'cases' in raw
}

/** Reads a file of worked cases. Each faulty case is a problem with its path; the good ones are still read. */
export function readWorkedCases(raw: unknown): {
  cases: readonly WorkedCase[]
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  if (!isMap(raw) || !Array.isArray(raw.cases)) {
    return { cases: [], problems: [wrong('wrong-type', 'cases', 'cases', shown(raw), '{ cases: [ … ] }')] }
  }
  refuseStrange(raw, FILE_KEYS, '', problems)
  const given = isMap(raw.given) ? raw.given : {}
  const cases = raw.cases.flatMap((one, place) => readWorked(one, given, `cases[${place}]`, problems))
  return { cases, problems }
}

function refuseStrange(raw: Raw, known: ReadonlySet<string>, path: string, problems: Problem[]): void {
  for (const key of Object.keys(raw)) {
    if (!known.has(key))
      problems.push(wrong('unknown-key', path ? `${path}.${key}` : key, key, [...known].join(', ')))
  }
}

function readWorked(raw: unknown, given: Raw, path: string, problems: Problem[]): readonly WorkedCase[] {
  if (!isMap(raw) || typeof raw.id !== 'string' || !isMap(raw.expect)) {
    problems.push(wrong('wrong-type', path, path, shown(raw), '{ id, on, facts, expect }'))
    return []
  }
  refuseStrange(raw, CASE_KEYS, path, problems)
  refuseStrange(raw.expect, EXPECT_KEYS, `${path}.expect`, problems)
  const acts: readonly unknown[] = Array.isArray(raw.acts) ? raw.acts : []
  const { on, rulings } = raw
  const facts = { ...given, ...(isMap(raw.facts) ? raw.facts : {}) }
  const bare = acts.map((act) => (isMap(act) ? without(act, ['expect', 'why', 'cite']) : act))
  return [
    {
      id: raw.id,
      raw: { on, facts, rulings, ...(acts.length > 0 ? { acts: bare } : {}) },
      expect: raw.expect,
      acts: acts.map((act) => (isMap(act) && isMap(act.expect) ? act.expect : null)),
      why: isMap(raw.why) ? { ja: String(raw.why.ja ?? ''), en: String(raw.why.en ?? '') } : null,
    },
  ]
}

function without(raw: Raw, keys: readonly string[]): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)))
}

/** Runs worked cases against a rule set and says how each comes out. */
export function checkWorkedCases(ruleSet: RuleSet, cases: readonly WorkedCase[]): readonly WorkedResult[] {
  return cases.map((worked) => checkWorkedCase(ruleSet, worked))
}

/** Runs one worked case. A case whose `expect.problems` lists codes expects to be refused with them. */
export function checkWorkedCase(ruleSet: RuleSet, { id, raw, expect, acts }: WorkedCase): WorkedResult {
  const deal = readDeal(ruleSet, raw)
  if (!deal.ok) {
    const codes = deal.problems.map(({ code }) => code)
    if (expect.problems === undefined) return { id, differences: [], problems: deal.problems }
    return { id, differences: compare('problems', expect.problems, codes), problems: [] }
  }
  if (expect.problems !== undefined) {
    return { id, differences: compare('problems', expect.problems, []), problems: [] }
  }
  const determinations = deal.acts.map((act) => determineWithoutProof(ruleSet, act.case))
  const [only] = determinations
  if (only && determinations.length === 1)
    return { id, differences: differencesOf(only, expect, ''), problems: [] }
  const answers = deal.acts.map((act) => evaluate(ruleSet, act.case).answer)
  const possible = gravest(ruleSet, answers)
  const outcome =
    possible.length === 1
      ? possible[0]
      : determinations.some((d) => d.outcome === 'outside')
        ? 'outside'
        : 'unknown'
  const whole = Object.entries({ outcome, possible }).flatMap(([what, got]) =>
    expect[what] === undefined ? [] : compare(what, expect[what], got),
  )
  const each = determinations.flatMap((determination, place) =>
    differencesOf(determination, acts[place] ?? {}, `acts[${place}].`),
  )
  return { id, differences: [...whole, ...each], problems: [] }
}

function differencesOf(got: DeterminationWithoutProof, expect: Raw, prefix: string): readonly Difference[] {
  const found: Difference[] = []
  const add = (what: string, expected: unknown, value: unknown) =>
    found.push(...compare(prefix + what, expected, value))
  if (expect.outcome !== undefined) add('outcome', expect.outcome, got.outcome)
  if (expect.possible !== undefined) add('possible', expect.possible, got.possible)
  for (const [id, value] of Object.entries(isMap(expect.conclusions) ? expect.conclusions : {})) {
    add(`conclusions.${id}`, value, concluded(got, id, value))
  }
  const ids = got.obligations.map(({ id }) => id)
  if (expect.obligations !== undefined) add('obligations', sorted(expect.obligations), sorted(ids))
  for (const what of ['earliest', 'due', 'standstillUntil'] as const) {
    for (const [id, day] of Object.entries(isMap(expect[what]) ? expect[what] : {})) {
      add(`${what}.${id}`, day, got.obligations.find((one) => one.id === id)?.[what] ?? null)
    }
  }
  if (expect.conditions !== undefined) {
    const conditions = got.obligations.flatMap((one) => (one.conditions ?? []).map(({ id }) => id))
    add('conditions', sorted(expect.conditions), sorted([...new Set(conditions)]))
  }
  if (expect.outside !== undefined)
    add('outside', sorted(expect.outside), sorted(got.outside.map(({ id }) => id)))
  if (expect.unknown !== undefined)
    add('unknown', sorted(expect.unknown), sorted(got.unknown.map(({ fact }) => fact)))
  return found
}

/** A rule or a decision; one that is open counts as `null` where the case expects `null`. */
function concluded(
  { conclusions, decisions }: DeterminationWithoutProof,
  id: string,
  expected: unknown,
): unknown {
  if (Object.hasOwn(conclusions, id)) return conclusions[id]
  const value = decisions[id]
  return expected === null && typeof value === 'object' ? null : value
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.map(String).toSorted() : list
}

function compare(what: string, expected: unknown, got: unknown): readonly Difference[] {
  return JSON.stringify(expected) === JSON.stringify(got) ? [] : [{ what, expected, got }]
}
