import { z } from 'zod'
import { countryCodes } from './countries.ts'
import type { ListFormat, ListSource, Read } from './list-file.ts'
import { badRecord, ListError } from './list-problem.ts'
import {
  type ConsolidatedEntry,
  consolidatedId,
  consolidatedIds,
  consolidatedParty,
} from './us-consolidated-party.ts'
import { wholeJson } from './whole-json.ts'

/** The US Consolidated Screening List in its official JSON. */
export const US_CONSOLIDATED_JSON: ListFormat = {
  list: 'us-consolidated',
  format: 'us-consolidated-json',
  looksLike: (head) =>
    head.trimStart().startsWith('{') &&
    /"results"\s*:\s*\[/.test(head) &&
    /"(?:alt_names|source_list_url|source_information_url)"/.test(head),
  read,
}

const word = z.union([z.string(), z.number()]).nullish()
const words = z.union([z.array(word), word]).nullish()
const file = z.looseObject({
  results: z.array(z.unknown()),
  search_performed_at: z.string().nullish(),
  total: z.int().nullish(),
})
const entry = z.looseObject({
  source: z.string().trim().min(1),
  name: z.string().trim().min(1),
  entity_number: word,
  addresses: z.array(z.looseObject({ country: word })).nullish(),
  ids: z.array(z.looseObject({ type: word, number: word, country: word })).nullish(),
})
type Entry = z.infer<typeof entry>

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const whole = file.safeParse(await wholeJson(text))
  if (!whole.success) throw badRecord({ ja: 'results が読めません。', en: 'The key results cannot be read.' })
  const { results, search_performed_at: at, total } = whole.data
  if (typeof total === 'number' && total > results.length) throw onePage(results.length, total)
  if (at) yield { asOf: at.slice(0, 10) }
  const idFor = consolidatedIds()
  for (const [index, value] of results.entries()) {
    const one = entry.safeParse(value)
    if (!one.success)
      throw badRecord({
        ja: `${index + 1} 件目の ${one.error.issues[0]?.path.join('.')} が読めません。`,
        en: `${one.error.issues[0]?.path.join('.')} of record ${index + 1} cannot be read.`,
      })
    const { source, name, entity_number: number } = one.data
    yield { party: consolidatedParty(entryOf(one.data), idFor(source, textOf(number) || name)) }
  }
}

const ADDRESS = ['address', 'city', 'state', 'postal_code', 'country']

function entryOf(record: Entry): ConsolidatedEntry {
  return {
    text: (key) => textOf(record[key]),
    several: (key) => severalOf(record[key]),
    addresses: (record.addresses ?? []).flatMap((one) => {
      const text = ADDRESS.flatMap((key) => textOf(one[key]) || []).join(', ')
      const [country] = countryCodes([textOf(one.country)])
      return text === '' ? [] : [{ text, ...(country === undefined ? {} : { country }) }]
    }),
    ids: (record.ids ?? []).map(({ type, number, country }) => {
      const id = { country: textOf(country), value: textOf(number), type: textOf(type) }
      const written = [id.country, id.value, id.type].filter((one) => one !== '').join(', ')
      return consolidatedId(id, written)
    }),
  }
}

/** A value as text: the list writes nothing as null, as an empty text, or not at all. */
function textOf(value: unknown): string {
  const read = word.safeParse(value)
  return read.success ? String(read.data ?? '').trim() : ''
}

function severalOf(value: unknown): readonly string[] {
  const read = words.safeParse(value)
  if (!read.success) return []
  const list = Array.isArray(read.data) ? read.data : [read.data]
  return [...new Set(list.map(textOf))].filter((one) => one !== '')
}

/** The interface that searches gives a page at a time; who is on the other pages would be missing. */
function onePage(count: number, total: number): ListError {
  return new ListError('one-page', {
    ja: `${total} 件のうち ${count} 件だけのファイルです。検索結果の一ページではなく、一括のファイル（consolidated.json）を入手してください。何も取り込んでいません。`,
    en: `The file has ${count} of ${total} entries: it is a page of a search. Get the file of the whole list (consolidated.json); nothing was taken from it.`,
  })
}
