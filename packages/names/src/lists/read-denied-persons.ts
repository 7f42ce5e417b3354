import { countryCodes } from './countries.ts'
import { csvRows } from './csv-rows.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { ListedParty } from './party.ts'

/** The Denied Persons List of the US Bureau of Industry and Security: cells between tabs. */
export const DENIED_PERSONS: ListFormat = {
  list: 'us-denied-persons',
  format: 'dpl-tsv',
  looksLike: (head) => /^\ufeff?"?Name"?\t"?Street_Address/i.test(head),
  read,
}

const COLUMNS = [
  'Name',
  'Street_Address',
  'City',
  'State',
  'Country',
  'Postal_Code',
  'Effective_Date',
  'Expiration_Date',
]

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  let columns: readonly string[] | undefined
  const times = new Map<string, number>()
  for await (const { cells, row } of csvRows(text, { delimiter: '\t' })) {
    if (!columns) {
      columns = cells
      const missing = COLUMNS.find((column) => !cells.includes(column))
      if (missing)
        throw badRecord({ ja: `列 ${missing} がありません。`, en: `There is no column ${missing}.` }, row)
      continue
    }
    const known = columns
    const cell = (name: string) => (cells[known.indexOf(name)] ?? '').trim()
    const day = (name: string) => americanDay(cell(name))
    const address = ['Street_Address', 'City', 'State', 'Postal_Code', 'Country'].flatMap(
      (name) => cell(name) || [],
    )
    const key = `${cell('Name')} ${cell('Effective_Date')}`
    times.set(key, (times.get(key) ?? 0) + 1)
    const again = times.get(key) ?? 1
    const [listedOn, delistedOn] = [day('Effective_Date'), day('Expiration_Date')]
    yield {
      party: filled<ListedParty>({
        id: again === 1 ? key : `${key} (${again})`,
        kind: 'unknown',
        names: [{ text: cell('Name'), quality: 'primary' }],
        countries: countryCodes([cell('Country')]),
        addresses: address.length === 0 ? [] : [{ text: address.join(', ') }],
        legalBasis: cell('FR_Citation') === '' ? [] : [cell('FR_Citation')],
        ...(listedOn === undefined ? {} : { listedOn }),
        ...(delistedOn === undefined ? {} : { delistedOn }),
      }),
    }
  }
}

/** `10/16/2017`, month first, as this list has it. */
function americanDay(written: string): string | undefined {
  const [month, day, year] = written.split('/')
  return year === undefined ? undefined : partialDay(`${year}-${month}-${day}`)?.day
}
