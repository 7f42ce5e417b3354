import type { ControlList } from '@sekisho/catalogue/list'
import type { CatalogueSearch, HsCodes } from '@sekisho/catalogue/search'
import { ProblemError } from '@sekisho/logic'

/** The lists that the server was given, and a search over the newest of each. */
export interface Catalogue {
  readonly lists: readonly ControlList[]
  readonly search: CatalogueSearch
}

let kept: { readonly folder: string | undefined; readonly catalogue: Promise<Catalogue> } | undefined

/** The lists of a folder, or the headings that are modelled where none is named; read by the first that asks. */
export function catalogueOf(folder: string | undefined): Promise<Catalogue> {
  if (kept?.folder !== folder || kept === undefined) kept = { folder, catalogue: load(folder) }
  return kept.catalogue
}

/** The lists, without their entries. */
export async function publishedLists(folder: string | undefined): Promise<object> {
  const { lists } = await catalogueOf(folder)
  return {
    lists: lists.map(({ id, title, language, asOf, source, remarks, entries }) => ({
      id,
      title,
      language,
      asOf,
      source,
      remarks,
      entries: entries.length,
    })),
  }
}

async function load(folder: string | undefined): Promise<Catalogue> {
  const { CatalogueSearch } = await import('@sekisho/catalogue/search')
  const { newestOfEach } = await import('@sekisho/catalogue/list')
  const lists = folder === undefined ? await modelled() : await imported(folder)
  const hs = folder === undefined ? undefined : await tariffCodes(folder)
  return { lists, search: new CatalogueSearch(newestOfEach(lists), hs) }
}

/** What is wrong with the table of tariff codes is told to who runs the server; the lists are searched all the same. */
async function tariffCodes(folder: string): Promise<HsCodes | undefined> {
  const { loadHsCodes } = await import('@sekisho/catalogue/folder')
  try {
    return await loadHsCodes(folder)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    for (const { message } of error.problems) console.error(`${message.ja} ${message.en}`)
    return undefined
  }
}

async function modelled(): Promise<readonly ControlList[]> {
  return (await import('@sekisho/catalogue/modelled')).modelledLists()
}

async function imported(folder: string): Promise<readonly ControlList[]> {
  const { loadLists } = await import('@sekisho/catalogue/folder')
  const { lists, problems } = await loadLists(folder)
  for (const { message } of problems) console.error(`${message.ja} ${message.en}`)
  return lists
}
