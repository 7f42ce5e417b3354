import { BestFew } from './best-few.ts'
import type { NameGroups } from './name-groups.ts'
import { PartRuns } from './part-runs.ts'
import type { Space } from './runs.ts'

/** The rarest runs of a query come first; names that share none of those that make up this share of its weight are let go. */
const ADMITTED = 0.8
/** Where more names than this have been looked at, runs that make up this share of the weight are enough to go by. */
const MANY = 200_000
const ENOUGH = 0.5
/** Then all runs are counted of so many times as many names as are chosen. */
const LIKELY = 8
/** Names that share less than this are no candidates. */
const LEAST = 0.3

/** Room to reckon in, for as many groups as there are; one for all indexes, for one is asked at a time. */
export class Room {
  /** What each group shares with the query; all zero between queries. */
  readonly shared: Float32Array
  /** The groups that share something. */
  readonly touched: Uint32Array

  constructor(groups: number) {
    this.shared = new Float32Array(groups)
    this.touched = new Uint32Array(groups)
  }
}

interface Run {
  readonly number: number
  readonly rarity: number
}

interface Touched {
  readonly count: number
  readonly isWhole: boolean
}

/** Groups of names by the runs of letters they have: finds those that share most with a query. */
export class RunIndex {
  readonly #runs: PartRuns
  /** The places in `#holders` where the groups of each run begin. */
  readonly #starts: Uint32Array
  readonly #holders: Uint32Array
  /** How rare each run is. */
  readonly #rarity: Float32Array
  /** How much all runs of a group weigh. */
  readonly #weights: Float32Array
  readonly #room: Room
  /** How rare each run of the query is; all zero between queries. */
  readonly #asked: Float32Array

  constructor(groups: NameGroups, space: Space, room: Room) {
    this.#room = room
    this.#runs = new PartRuns(groups, space)
    const starts = new Uint32Array(this.#runs.size + 1)
    this.#each(groups.size, (_, run) => {
      starts[run + 1] = (starts[run + 1] ?? 0) + 1
    })
    this.#rarity = Float32Array.from({ length: this.#runs.size }, (_, run) =>
      Math.log(1 + groups.size / (starts[run + 1] ?? 1)),
    )
    for (let run = 1; run < starts.length; run += 1) starts[run] = (starts[run] ?? 0) + (starts[run - 1] ?? 0)
    const next = starts.slice()
    this.#starts = starts
    this.#holders = new Uint32Array(starts.at(-1) ?? 0)
    this.#weights = new Float32Array(groups.size)
    this.#asked = new Float32Array(this.#runs.size)
    this.#each(groups.size, (group, run) => {
      const place = next[run] ?? 0
      this.#holders[place] = group
      next[run] = place + 1
      this.#weights[group] = (this.#weights[group] ?? 0) + (this.#rarity[run] ?? 0)
    })
  }

  #each(groups: number, visit: (group: number, run: number) => void): void {
    const runs: number[] = []
    for (let group = 0; group < groups; group += 1) {
      this.#runs.ofGroup(group, runs)
      for (const run of runs) visit(group, run)
      runs.length = 0
    }
  }

  /** The groups that share most with a query, at most some, the first first. */
  best(query: readonly string[], most: number): readonly number[] {
    const runs = query.flatMap((run): readonly Run[] => {
      const number = this.#runs.numberOf(run)
      return number === undefined ? [] : [{ number, rarity: this.#rarity[number] ?? 0 }]
    })
    runs.sort((a, b) => b.rarity - a.rarity)
    const weight = runs.reduce((sum, { rarity }) => sum + rarity, 0)
    for (const { number, rarity } of runs) this.#asked[number] = rarity
    const best = this.#chosen(this.#touch(runs, weight), weight, most)
    for (const { number } of runs) this.#asked[number] = 0
    return best
  }

  /** Notes the groups that have the rarest runs, and what they share of those; says how many, and whether no run was left out. */
  #touch(runs: readonly Run[], weight: number): Touched {
    const { shared, touched } = this.#room
    let [count, done, looked] = [0, 0, 0]
    for (const { number, rarity } of runs) {
      if (looked > MANY && done > ENOUGH * weight) return { count, isWhole: false }
      const isNew = done <= ADMITTED * weight
      done += rarity
      const [from, until] = [this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0]
      looked += until - from
      for (let at = from; at < until; at += 1) {
        const group = this.#holders[at] as number // a place of that array
        const before = shared[group] as number // a group of the index
        if (before === 0) {
          if (!isNew) continue
          touched[count++] = group
        }
        shared[group] = before + rarity
      }
    }
    return { count, isWhole: true }
  }

  /** Of the groups touched, those that share most; forgets what they shared. */
  #chosen({ count, isWhole }: Touched, weight: number, most: number): readonly number[] {
    const { shared, touched } = this.#room
    const likely = isWhole ? new BestFew(most, LEAST) : new BestFew(most * LIKELY, 0)
    for (let at = 0; at < count; at += 1) {
      const group = touched[at] as number // touched before
      likely.offer(group, this.#score(group, shared[group] as number, weight))
      shared[group] = 0
    }
    if (isWhole) return likely.places
    const best = new BestFew(most, LEAST)
    for (const group of likely.places) best.offer(group, this.#score(group, this.#shareOf(group), weight))
    return best.places
  }

  /** How much of a name and a query is what they share, from 0 to 1. */
  #score(group: number, share: number, weight: number): number {
    const own = this.#weights[group] as number
    return Math.min(share, own) / (own < weight ? 0.75 * own + 0.25 * weight : 0.75 * weight + 0.25 * own)
  }

  /** What the runs weigh that a group shares with the query. */
  #shareOf(group: number): number {
    const runs: number[] = []
    this.#runs.ofGroup(group, runs)
    let share = 0
    for (const run of runs) share += this.#asked[run] ?? 0
    return share
  }
}
