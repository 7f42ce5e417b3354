/** One engine asked for many names: how often the right party is among the first ten, and how long that takes. */
import type { PartyKind } from '@sekisho/names/lists'
import { KINDS, type Kind } from './variations.ts'

/** A party that an engine found. */
export interface Found {
  readonly party: number
  readonly score: number
}

export interface Engine {
  readonly name: string
  /** How many of the queries: slow engines get a part. */
  readonly queries: number
  /** The first ten parties. */
  readonly search: (query: string, kind: PartyKind) => readonly Found[] | Promise<readonly Found[]>
}

/** A listed name with one change, and whose it is. */
export interface Asked {
  readonly query: string
  readonly kind: PartyKind
  readonly party: number
  readonly change: Kind
}

export interface Measured {
  readonly name: string
  readonly queries: number
  /** From 0 to 1. */
  readonly found: number
  /** In milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly queriesASecond: number
  /** How often it is found by kind of change; null where no query has that. */
  readonly byChange: Readonly<Record<string, number | null>>
  /** The score of the right party at each query; -1 where it is not found. */
  readonly scores: readonly number[]
}

/** Asks one engine, one query after the other. */
export async function measure({ name, queries, search }: Engine, asked: readonly Asked[]): Promise<Measured> {
  const some = asked.slice(0, queries)
  for (const { query, kind } of some.slice(0, Math.min(50, queries / 10))) await search(query, kind)
  const times: number[] = []
  const scores: number[] = []
  for (const { query, kind, party } of some) {
    const from = performance.now()
    const answer = search(query, kind)
    const parties = answer instanceof Promise ? await answer : answer
    times.push(performance.now() - from)
    scores.push(parties.find((one) => one.party === party)?.score ?? -1)
  }
  const queriesASecond = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const foundOf = (places: readonly number[]) =>
    places.length === 0 ? null : places.filter((place) => (scores[place] ?? -1) >= 0).length / places.length
  const byChange = Object.fromEntries(
    KINDS.map((change) => [
      change,
      foundOf(some.flatMap((one, place) => (one.change === change ? [place] : []))),
    ]),
  )
  const found = foundOf([...some.keys()]) ?? 0
  console.log(
    `${name.padEnd(26)} found ${(100 * found).toFixed(1)} %, p50 ${at(0.5).toFixed(3)} ms, p99 ${at(0.99).toFixed(3)} ms, ${queriesASecond.toFixed(1)} queries a second`,
  )
  for (const [change, share] of Object.entries(byChange))
    if (share !== null) console.log(`    ${change.padEnd(24)} ${(100 * share).toFixed(1)} %`)
  return { name, queries, found, p50: at(0.5), p99: at(0.99), queriesASecond, byChange, scores }
}
