import {
  type Determination,
  determine,
  evaluate,
  gravest,
  type Receipt,
  type RuleSet,
  receipt,
  ruleSetHash,
  type Words,
} from '@sekisho/logic'
import manifest from '../package.json' with { type: 'json' }
import type { LoadedCase } from './case-file.ts'

/** The determination of one act of a deal. */
export interface ActDetermination {
  readonly act: string | null
  readonly determination: Determination
  /** What it was made by: with the same three the same answer can be had again. */
  readonly receipt: Receipt
}

/** The program as receipts name it. */
const PROGRAM = `sekisho ${manifest.version}`

/** What is determined of a case file: each act, and the deal summed up by its gravest act. */
export interface Assessment {
  readonly id: string | null
  readonly acts: readonly [ActDetermination, ...ActDetermination[]]
  /** An option of the answer, `unknown` or `outside`. */
  readonly outcome: string
  readonly title: Words
  readonly possible: readonly string[]
}

const hashes = new WeakMap<RuleSet, Promise<string>>()

function hashOf(ruleSet: RuleSet): Promise<string> {
  let hash = hashes.get(ruleSet)
  if (!hash) {
    hash = ruleSetHash(ruleSet)
    hashes.set(ruleSet, hash)
  }
  return hash
}

/** Determines each act of a case and sums the deal up. */
export async function assess({ id, ruleSet, acts }: LoadedCase): Promise<Assessment> {
  const hash = await hashOf(ruleSet)
  const [first, ...rest] = await Promise.all(
    acts.map(async (act) => ({
      act: act.id,
      determination: determine(ruleSet, act.case, { hash }),
      receipt: await receipt(ruleSet, act.case, PROGRAM),
    })),
  )
  if (!first) throw new RangeError('a case has at least one act: the deal reader holds it')
  if (rest.length === 0) {
    const { outcome, title, possible } = first.determination
    return { id, acts: [first], outcome, title, possible }
  }
  const possible = gravest(
    ruleSet,
    acts.map((act) => evaluate(ruleSet, act.case).answer),
  )
  const settled = possible.length === 1 ? possible[0] : undefined
  const isGrave = (one: ActDetermination) =>
    settled === undefined ? one.determination.outcome === 'outside' : one.determination.outcome === settled
  const telling =
    [first, ...rest].find(isGrave) ??
    [first, ...rest].find((one) => one.determination.outcome === 'unknown') ??
    first
  return {
    id,
    acts: [first, ...rest],
    outcome: telling.determination.outcome,
    title: telling.determination.title,
    possible,
  }
}

/** The assessment as published JSON: a determination, or for a deal of several acts one for each beside the sum. */
export function publishedAssessment({ id, acts, outcome, title, possible }: Assessment): object {
  const [{ determination, receipt }, ...rest] = acts
  const head = id === null ? {} : { id }
  if (rest.length === 0) return { ...head, ...determination, receipt }
  const { regime, on, ruleSet } = determination
  return {
    ...head,
    format: 'sekisho-deal/1',
    regime,
    on,
    ruleSet,
    outcome,
    title,
    possible,
    acts: acts.map((one) => ({ act: one.act, ...one.determination, receipt: one.receipt })),
  }
}
