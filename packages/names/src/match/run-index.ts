import type { NameGroups } from './name-groups.ts'
import { Numbers } from './numbers.ts'
import { runsOfPart, type Space } from './runs.ts'

/** The rarest runs of a query come first; names that share none of those that make up this share of its weight are let go. */
const ADMITTED = 0.8
/** Names that share less than this are no candidates. */
const LEAST = 0.3

/** Room to reckon in, for as many names as there are; one for all indexes, for one is asked at a time. */
export class Room {
  /** What each name shares with the query; all zero between queries. */
  readonly shared: Float32Array
  /** The names that share something. */
  readonly touched: Uint32Array

  constructor(names: number) {
    this.shared = new Float32Array(names)
    this.touched = new Uint32Array(names)
  }
}

/** Groups of names by the runs of letters they have: finds those that share most with a query. */
export class RunIndex {
  readonly #numbers = new Map<string, number>()
  /** The places in `#holders` where the groups of each run begin. */
  readonly #starts: Uint32Array
  readonly #holders: Uint32Array
  /** How rare each run is. */
  readonly #rarity: Float32Array
  /** How much all runs of a group weigh. */
  readonly #weights: Float32Array
  readonly #room: Room

  constructor(groups: NameGroups, space: Space, room: Room) {
    this.#room = room
    const each = this.#eachRun(groups, space)
    const starts = new Uint32Array(this.#numbers.size + 1)
    each((_, run) => {
      starts[run + 1] = (starts[run + 1] ?? 0) + 1
    })
    this.#rarity = Float32Array.from({ length: this.#numbers.size }, (_, run) =>
      Math.log(1 + groups.size / (starts[run + 1] ?? 1)),
    )
    for (let run = 1; run < starts.length; run += 1) starts[run] = (starts[run] ?? 0) + (starts[run - 1] ?? 0)
    const next = starts.slice()
    this.#starts = starts
    this.#holders = new Uint32Array(starts.at(-1) ?? 0)
    this.#weights = new Float32Array(groups.size)
    each((group, run) => {
      const place = next[run] ?? 0
      this.#holders[place] = group
      next[run] = place + 1
      this.#weights[group] = (this.#weights[group] ?? 0) + (this.#rarity[run] ?? 0)
    })
  }

  /** Numbers the runs of all parts; what it gives visits every run of every group once. */
  #eachRun(groups: NameGroups, space: Space): (visit: (group: number, run: number) => void) => void {
    const runs = new Numbers()
    const starts = new Numbers()
    for (let part = 0; part < groups.parts.size; part += 1) {
      starts.push(runs.length)
      for (const run of runsOfPart(groups.parts.at(part), space)) runs.push(this.#numberOf(run))
    }
    starts.push(runs.length)
    return (visit) => {
      // The last group in which each run was seen, plus one.
      const seen = new Uint32Array(this.#numbers.size)
      for (let group = 0; group < groups.size; group += 1)
        for (let place = groups.start(group); place < groups.start(group + 1); place += 1) {
          const part = groups.partAt(place)
          if (part < 0) continue
          for (let at = starts.at(part); at < starts.at(part + 1); at += 1) {
            const run = runs.at(at)
            if (seen[run] === group + 1) continue
            seen[run] = group + 1
            visit(group, run)
          }
        }
    }
  }

  #numberOf(run: string): number {
    const known = this.#numbers.get(run)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(run, number)
    return number
  }

  /** The places of the names that share most with a query, at most some, in no order. */
  best(query: readonly string[], most: number): readonly number[] {
    const runs = query.flatMap((run) => {
      const number = this.#numbers.get(run)
      return number === undefined ? [] : [{ number, rarity: this.#rarity[number] ?? 0 }]
    })
    runs.sort((a, b) => b.rarity - a.rarity)
    const weight = runs.reduce((sum, { rarity }) => sum + rarity, 0)
    const { shared: sharing, touched } = this.#room
    let [count, done] = [0, 0]
    for (const { number, rarity } of runs) {
      const isNew = done <= ADMITTED * weight
      done += rarity
      const until = this.#starts[number + 1] ?? 0
      for (let at = this.#starts[number] ?? 0; at < until; at += 1) {
        const name = this.#holders[at] as number // a place of that array
        const shared = sharing[name] as number // a group of the index
        if (shared === 0) {
          if (!isNew) continue
          touched[count++] = name
        }
        sharing[name] = shared + rarity
      }
    }
    return this.#chosen(count, weight, most)
  }

  /** Of the names touched, those that share most; forgets what they shared. */
  #chosen(count: number, weight: number, most: number): readonly number[] {
    const { shared: sharing, touched } = this.#room
    const places: number[] = []
    const scores: number[] = []
    let [least, weakest] = [LEAST, 0]
    const settle = () => {
      weakest = 0
      for (let at = 1; at < most; at += 1) if ((scores[at] ?? 0) < (scores[weakest] ?? 0)) weakest = at
      least = Math.max(LEAST, scores[weakest] ?? 0)
    }
    for (let at = 0; at < count; at += 1) {
      const name = touched[at] as number // touched before
      const shared = sharing[name] as number
      sharing[name] = 0
      const own = this.#weights[name] as number
      const score = shared / (own < weight ? 0.75 * own + 0.25 * weight : 0.75 * weight + 0.25 * own)
      if (score <= least) continue
      const to = places.length < most ? places.length : weakest
      places[to] = name
      scores[to] = score
      if (places.length === most) settle()
    }
    return places
  }
}
