import { type ControlList, readControlList } from '@sekisho/catalogue/list'
import { modelledLists } from '@sekisho/catalogue/modelled'
import { CatalogueSearch } from '@sekisho/catalogue/search'
import { ProblemError } from '@sekisho/logic'
import type { FromSearch, ToSearch } from './messages.ts'

/** How many entries are shown at most. */
const LIMIT = 10

// Beside the page, so that typing never waits: the lists are read and indexed here.
let lists: readonly ControlList[] = modelledLists()
let search = new CatalogueSearch(lists)

function say(message: FromSearch): void {
  postMessage(message)
}

function sayLists(): void {
  say({
    is: 'lists',
    lists: lists.map(({ id, title, asOf, source, entries }) => ({
      id,
      title,
      asOf,
      file: source.file,
      entries: entries.length,
    })),
  })
}

/** Takes a list from a file in place of the one of the same kind. Nothing changes where the file cannot be read. */
async function add(file: string, bytes: Uint8Array, asOf: string | undefined): Promise<void> {
  try {
    const list = await readControlList(bytes, { file, ...(asOf === undefined ? {} : { asOf }) })
    lists = [...lists.filter(({ id }) => id !== list.id), list]
    search = new CatalogueSearch(lists)
    sayLists()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    say({ is: 'refused', problems: error.problems })
  }
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if (data.is === 'file') void add(data.file, data.bytes, data.asOf)
  else say({ is: 'answer', answer: search.search(data.query, { limit: LIMIT }) })
})

sayLists()
