import {
  type ControlList,
  diffLists,
  newestOfEach,
  readControlList,
  touchedItems,
} from '@sekisho/catalogue/list'
import { modelledLists } from '@sekisho/catalogue/modelled'
import { CatalogueSearch, type HsCodes, readHsCodes } from '@sekisho/catalogue/search'
import { ProblemError } from '@sekisho/logic'
import type { FromSearch, ToSearch } from './messages.ts'

/** How many entries are shown at most. */
const LIMIT = 10

type Compared = Extract<ToSearch, { is: 'compare' }>
type Given = Extract<ToSearch, { is: 'file' }>

// Beside the page, so that typing never waits: the lists are read and indexed here.
const modelled = modelledLists()
/** Every list that was added, on every day on which it was. */
let added: readonly ControlList[] = []
let hs: HsCodes | undefined
let search = new CatalogueSearch(searched())

/** The newest of each list that was added, and what is modelled of the others. */
function searched(): readonly ControlList[] {
  const newest = newestOfEach(added)
  return [...modelled.filter(({ id }) => !newest.some((list) => list.id === id)), ...newest]
}

function say(message: FromSearch): void {
  postMessage(message)
}

function sayLists(): void {
  say({
    is: 'lists',
    lists: searched().map(({ id, title, asOf, source, entries }) => ({
      id,
      title,
      asOf,
      file: source.file,
      entries: entries.length,
      days: added
        .filter((list) => list.id === id)
        .map((list) => list.asOf)
        .sort(),
    })),
    ...(hs ? { hs: { edition: hs.edition, codes: hs.descriptions.size } } : {}),
  })
}

/** Takes a list from a file, in place of the one of its day. Nothing changes where the file cannot be read. */
async function add({ file, bytes, asOf }: Given): Promise<void> {
  try {
    if (file.endsWith('.csv')) hs = readHsCodes(new TextDecoder().decode(bytes), file)
    else {
      const list = await readControlList(bytes, { file, ...(asOf === undefined ? {} : { asOf }) })
      added = [...added.filter(({ id, asOf: day }) => id !== list.id || day !== list.asOf), list]
    }
    search = new CatalogueSearch(searched(), hs)
    sayLists()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    say({ is: 'refused', problems: error.problems })
  }
}

function compare({ list: id, from, until, entries }: Compared): void {
  const on = (day: string) => added.find((list) => list.id === id && list.asOf === day)
  const [before, after] = [on(from), on(until)]
  if (!before || !after) return // the page offers the days there are
  const diff = diffLists(before, after)
  const touched = touchedItems([{ name: '', list: id, asOf: from, entries }], diff, after)
  say({ is: 'compared', changes: { list: id, diff, touched: touched.flatMap(({ by }) => by) } })
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if (data.is === 'file') void add(data)
  else if (data.is === 'compare') compare(data)
  else say({ is: 'answer', answer: search.search(data.query, { limit: LIMIT }) })
})

sayLists()
