import { type CsvRecord, csvRecords } from './csv-rows.ts'
import type { ListFormat, ListSource, Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import type { Address } from './party.ts'
import {
  type ConsolidatedEntry,
  type ConsolidatedId,
  consolidatedId,
  consolidatedIds,
  consolidatedParty,
} from './us-consolidated-party.ts'

/** The US Consolidated Screening List in its official CSV; a cell of several values has `;` between them. */
export const US_CONSOLIDATED_CSV: ListFormat = {
  list: 'us-consolidated',
  format: 'us-consolidated-csv',
  looksLike: (head) => {
    const [first = ''] = head.split(/\r?\n/, 1)
    return /\bsource\b.*\bentity_number\b.*\balt_names\b/.test(first)
  },
  read,
}

const COLUMNS = [
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'addresses',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'ids',
]

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const idFor = consolidatedIds()
  for await (const record of csvRecords(text, COLUMNS)) {
    const [source, name] = [record.cell('source'), record.cell('name')]
    if (source === '' || name === '')
      throw badRecord(
        {
          ja: `${record.row} 行目に source か name がありません。`,
          en: `Row ${record.row} has no source or no name.`,
        },
        record.row,
      )
    yield {
      party: consolidatedParty(entryOf(record), idFor(source, record.cell('entity_number') || name)),
    }
  }
}

function entryOf({ cell }: CsvRecord): ConsolidatedEntry {
  return {
    text: cell,
    several: (column) => several(cell(column)),
    addresses: several(cell('addresses')).map(addressOf),
    ids: several(cell('ids')).map(idOf),
  }
}

function several(cell: string): readonly string[] {
  return [
    ...new Set(
      cell
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ]
}

/** `1 Lamp Street, Paris, 75001, FR`: the country stands last, as two letters. */
function addressOf(text: string): Address {
  const [, code] = /(?:^|,\s*)([A-Z]{2})$/.exec(text) ?? []
  return code === undefined ? { text } : { text, country: code }
}

/** `FR, X123, Passport`, `42, Tax ID No.`, `Male, Gender`. */
function idOf(written: string): ConsolidatedId {
  const [, country, value = '', type = ''] = /^(?:([A-Z]{2}),\s*)?(.+),\s*([^,]+)$/.exec(written) ?? []
  return consolidatedId({ type, value, ...(country === undefined ? {} : { country }) }, written)
}
