import { type ListVersion, newestVersions, partiesOf } from '@sekisho/names/folder'
import { type Listing, Screener } from '@sekisho/names/screening'
import { asProblems, importedVersions } from '../lists/watch-lists.ts'

/** A screener over the newest versions of the lists in a folder, or those of a day, and which versions those are. */
export async function loadScreener(
  folder: string,
  on?: string,
): Promise<{ readonly screener: Screener; readonly versions: readonly ListVersion[] }> {
  const versions = newestVersions(await importedVersions(folder), on)
  const listings: Listing[] = []
  await asProblems(folder, async () => {
    for (const version of versions)
      for await (const party of partiesOf(folder, version))
        listings.push({ list: version.list, asOf: version.asOf, party })
  })
  const japanese = await (await import('@sekisho/names/japanese')).loadJapanese()
  return { screener: new Screener(listings, { japanese }), versions }
}
