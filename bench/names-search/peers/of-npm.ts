/** Engines of npm, each with the names of the lists. */
import type { IndexedName } from '@sekisho/names/match'
import FlexSearch from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Engine } from '../measure.ts'

/** Fuse.js looks through every name for every query: a part of the queries is enough to know. */
const SLOW = 60

/** The engines of npm with these names, to be asked so many queries each. */
export function enginesOfNpm(names: readonly IndexedName[], queries: number): readonly Engine[] {
  const mini = new MiniSearch({ fields: ['text'], idField: 'at' })
  mini.addAll(names.map(({ text }, at) => ({ at, text })))
  const flex = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance })
  for (const [at, { text }] of names.entries()) flex.add(at, text)
  const fuse = new Fuse(names, { keys: ['text'], threshold: 0.4, includeScore: true })
  const partyAt = (at: number) => names[at]?.party ?? -1
  return [
    {
      name: 'MiniSearch, fuzzy 0.2',
      queries,
      search: (query) =>
        mini
          .search(query, { fuzzy: 0.2 })
          .slice(0, 10)
          .map(({ id, score }) => ({ party: partyAt(Number(id)), score })),
    },
    {
      name: 'FlexSearch, LatinBalance',
      queries,
      // It says no score: what it finds is found.
      search: (query) =>
        flex
          .search(query, { limit: 10, suggest: true })
          .map((id) => ({ party: partyAt(Number(id)), score: 1 })),
    },
    {
      name: 'Fuse.js',
      queries: SLOW,
      search: (query) =>
        fuse
          .search(query, { limit: 10 })
          .map(({ item, score = 1 }) => ({ party: item.party, score: 1 - score })),
    },
  ]
}
