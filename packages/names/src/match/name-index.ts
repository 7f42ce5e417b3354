import { compareNames, type NameComparison } from '../compare/index.ts'
import type { PartyKind } from '../lists/index.ts'
import type { PreparedName, PrepareOptions } from '../text/index.ts'
import { NameGroups } from './name-groups.ts'
import { Room, RunIndex } from './run-index.ts'
import { runsOfQuery, SPACES } from './runs.ts'

/** A name that can be found, and whose it is. */
export interface IndexedName {
  readonly text: string
  readonly kind: PartyKind
  /** The place of its party among the parties; several names may be one party's. */
  readonly party: number
}

/** A party that was found, by the name of it that fits best. */
export interface NameHit {
  readonly party: number
  readonly name: string
  readonly score: number
  readonly comparison: NameComparison
}

export interface SearchOptions {
  /** Hits with a lower score are left out; 0.5 unless told. */
  readonly threshold?: number
  /** How many parties at most; 10 unless told. */
  readonly limit?: number
}

/** Names that share enough runs of letters with the query are compared with it; at most as many as this. */
const CANDIDATES = 24

/** Searches names by runs of letters, then compares the best with the query. Built once for a set of names. */
export class NameIndex {
  readonly #groups: NameGroups
  readonly #indexes: ReadonlyMap<(typeof SPACES)[number], RunIndex>

  constructor(names: Iterable<IndexedName>, options: PrepareOptions = {}) {
    this.#groups = new NameGroups(names, options)
    const room = new Room(this.#groups.size)
    this.#indexes = new Map(SPACES.map((space) => [space, new RunIndex(this.#groups, space, room)]))
  }

  /** How many names there are. */
  get size(): number {
    return this.#groups.names
  }

  /** The parties whose names may be the one asked for, the likeliest first. */
  search(query: PreparedName, { threshold = 0.5, limit = 10 }: SearchOptions = {}): readonly NameHit[] {
    const best = new Map<number, NameHit>()
    for (const group of this.#candidates(query)) {
      const comparison = compareNames(query, this.#groups.prepared(group))
      const { score } = comparison
      if (score < threshold) continue
      for (const { party, text } of this.#groups.namesOf(group)) {
        const known = best.get(party)
        if (!known || known.score < score) best.set(party, { party, name: text, score, comparison })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.party - b.party).slice(0, limit)
  }

  /** The groups of names that share most with a query, in no order; all of them where they are few. */
  #candidates(query: PreparedName): readonly number[] {
    const all = this.#groups.size
    if (all <= CANDIDATES) return Array.from({ length: all }, (_, group) => group)
    const found = new Set<number>()
    for (const [space, index] of this.#indexes) {
      const runs = runsOfQuery(query, space)
      if (runs.length > 0) for (const group of index.best(runs, CANDIDATES)) found.add(group)
    }
    return [...found]
  }
}
