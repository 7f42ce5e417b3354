import type { ControlList } from '@sekisho/catalogue/list'
import type { CatalogueSearch } from '@sekisho/catalogue/search'

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

async function load(folder: string | undefined): Promise<Catalogue> {
  const { CatalogueSearch } = await import('@sekisho/catalogue/search')
  const { newestOfEach } = await import('@sekisho/catalogue/list')
  const lists = folder === undefined ? await modelled() : await imported(folder)
  return { lists, search: new CatalogueSearch(newestOfEach(lists)) }
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
