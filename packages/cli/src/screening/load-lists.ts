import { ProblemError } from '@sekisho/logic'
import { type ListVersion, newestVersions, partiesOf } from '@sekisho/names/folder'
import { type Listing, Screener } from '@sekisho/names/screening'
import type { PrepareOptions } from '@sekisho/names/text'
import { asProblems, importedVersions } from '../lists/watch-lists.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

/** The newest versions of the lists in a folder, or those of a day, with all whom they list. */
export interface LoadedLists {
  readonly folder: string
  readonly versions: readonly ListVersion[]
  readonly listings: readonly Listing[]
  readonly prepare: PrepareOptions
}

/** @throws ProblemError where there is no list, or none of the day: then nothing can be screened */
export async function loadLists(folder: string, terminal: Terminal, on?: string): Promise<LoadedLists> {
  const imported = await importedVersions(folder)
  const versions = newestVersions(imported, on)
  if (versions.length === 0) throw new ProblemError([misused('no-list-on', on ?? '')])
  const used = new Set(versions.map(({ list }) => list))
  const missing = [...new Set(imported.map(({ list }) => list))].filter((list) => !used.has(list))
  if (missing.length > 0) terminal.problem(misused('lists-not-on', missing.join(', '), on ?? ''))
  const listings: Listing[] = []
  await asProblems(folder, async () => {
    for (const version of versions)
      for await (const party of partiesOf(folder, version))
        listings.push({ list: version.list, asOf: version.asOf, party })
  })
  const japanese = await (await import('@sekisho/names/japanese')).loadJapanese()
  return { folder, versions, listings, prepare: { japanese } }
}

/** A screener over the lists of a folder, and which versions those are. */
export async function loadScreener(
  folder: string,
  terminal: Terminal,
  on?: string,
): Promise<{ readonly screener: Screener; readonly versions: readonly ListVersion[] }> {
  const { listings, versions, prepare } = await loadLists(folder, terminal, on)
  return { screener: new Screener(listings, prepare), versions }
}
