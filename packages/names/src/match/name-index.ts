import { compareNames, type NameComparison } from '../compare/index.ts'
import type { PartyKind } from '../lists/index.ts'
import { type PreparedName, type PrepareOptions, prepareName } from '../text/index.ts'
import { RunIndex } from './run-index.ts'
import { runsOfName, runsOfQuery, SPACES } from './runs.ts'

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

/** Names that are the same once prepared, and whose they are. */
interface NameGroup {
  readonly prepared: PreparedName
  readonly names: IndexedName[]
}

function grouped(names: readonly IndexedName[], options: PrepareOptions): readonly NameGroup[] {
  const groups = new Map<string, NameGroup>()
  for (const name of names) {
    const prepared = prepareName(name.text, name.kind, options)
    // Scripts that are read in Latin letters are told apart by more than those.
    const parts = prepared.readings[0].parts.map(({ latin, text, script }) =>
      script === 'latin' ? latin : text,
    )
    const key = [name.kind, ...prepared.forms, '', ...parts].join(' ')
    const known = groups.get(key)
    if (known) known.names.push(name)
    else groups.set(key, { prepared, names: [name] })
  }
  return [...groups.values()]
}

/** Names that share enough runs of letters with the query are compared with it; at most as many as this. */
const CANDIDATES = 24

/** Searches names by runs of letters, then compares the best with the query. Built once for a set of names. */
export class NameIndex {
  /** How many names there are. */
  readonly size: number
  /** Names that are the same once prepared stand together: many parties may bear one name, and none may crowd out others. */
  readonly #groups: readonly NameGroup[]
  readonly #indexes: ReadonlyMap<(typeof SPACES)[number], RunIndex>

  constructor(names: readonly IndexedName[], options: PrepareOptions = {}) {
    this.size = names.length
    this.#groups = grouped(names, options)
    this.#indexes = new Map(
      SPACES.map((space) => [
        space,
        new RunIndex(this.#groups.map(({ prepared }) => runsOfName(prepared, space))),
      ]),
    )
  }

  /** The parties whose names may be the one asked for, the likeliest first. */
  search(query: PreparedName, { threshold = 0.5, limit = 10 }: SearchOptions = {}): readonly NameHit[] {
    const best = new Map<number, NameHit>()
    for (const place of this.#candidates(query)) {
      const group = this.#groups[place]
      if (!group) continue
      const comparison = compareNames(query, group.prepared)
      const { score } = comparison
      if (score < threshold) continue
      for (const { party, text } of group.names) {
        const known = best.get(party)
        if (!known || known.score < score) best.set(party, { party, name: text, score, comparison })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.party - b.party).slice(0, limit)
  }

  /** The places of the groups of names that share most with a query, in no order. */
  #candidates(query: PreparedName): readonly number[] {
    const found = new Set<number>()
    for (const [space, index] of this.#indexes) {
      const runs = runsOfQuery(query, space)
      if (runs.length > 0) for (const place of index.best(runs, CANDIDATES)) found.add(place)
    }
    return [...found]
  }
}
