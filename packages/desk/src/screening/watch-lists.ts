import { stat } from 'node:fs/promises'
import { ProblemError } from '@sekisho/logic'
import type { ListVersion } from '@sekisho/names/folder'
import { ListError } from '@sekisho/names/lists'
import { type Listing, Screener } from '@sekisho/names/screening'
import type { ReadJapanese } from '@sekisho/names/text'
import { requestProblem } from '../platform/messages.ts'

/** The newest version of each list that the server was given, with its parties. */
export interface WatchLists {
  readonly versions: readonly ListVersion[]
  /** Of one list by its id, or of all by `default`. */
  readonly listings: ReadonlyMap<string, readonly Listing[]>
  /** Readings of Japanese, so that names in kanji are found by how they are read. */
  readonly japanese: ReadJapanese
}

let kept:
  | { readonly folder: string; readonly changed: number; readonly lists: Promise<WatchLists> }
  | undefined

/**
 * The watch-lists of a folder; read by the first that asks, and again where that failed or something was imported since.
 * @throws ProblemError where the server was given none, or they cannot be read
 */
export async function watchListsOf(folder: string | undefined): Promise<WatchLists> {
  if (folder === undefined) throw new ProblemError([requestProblem('no-watch-lists')])
  // An import puts files into the folder, and so changes its day.
  const { mtimeMs: changed } = await stat(folder).catch(() => ({ mtimeMs: 0 }))
  if (kept?.folder !== folder || kept.changed !== changed) kept = { folder, changed, lists: load(folder) }
  try {
    return await kept.lists
  } catch (error) {
    kept = undefined
    if (!(error instanceof ListError)) throw error
    // It names a folder of the server: for who runs it alone.
    console.error(`${error.words.ja} ${error.words.en}`)
    throw new ProblemError([requestProblem('watch-lists-unreadable')])
  }
}

async function load(folder: string): Promise<WatchLists> {
  const { listVersions, newestVersions, partiesOf } = await import('@sekisho/names/folder')
  const versions = newestVersions(await listVersions(folder))
  if (versions.length === 0) throw new ProblemError([requestProblem('no-watch-lists')])
  const all: Listing[] = []
  for (const version of versions)
    for await (const party of partiesOf(folder, version))
      all.push({ list: version.list, asOf: version.asOf, party })
  const byList = Map.groupBy(all, ({ list }) => list)
  const { loadJapanese } = await import('@sekisho/names/japanese')
  const japanese = await loadJapanese()
  return { versions, japanese, listings: new Map<string, readonly Listing[]>([['default', all], ...byList]) }
}

const made = new WeakMap<readonly Listing[], Screener>()

/** The screener of a dataset, made by the first that asks. @throws ProblemError where there is no such list */
export function screenerOf({ versions, listings, japanese }: WatchLists, dataset: string): Screener {
  const some = listings.get(dataset)
  if (some) {
    const screener = made.get(some) ?? new Screener(some, { japanese })
    made.set(some, screener)
    return screener
  }
  const known = versions.map(({ list }) => list).join(', ')
  throw new ProblemError([requestProblem('unknown-dataset', dataset, known)])
}
