import { countryCodes } from './countries.ts'
import { type CsvRecord, csvRecords } from './csv-rows.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { ListedParty, PartyKind } from './party.ts'

/** What a column of a list of one's own may hold, by the name that the column has unless another is said. */
export const OWN_COLUMNS = ['id', 'name', 'kind', 'aliases', 'born', 'country', 'remarks'] as const
export type OwnColumn = (typeof OWN_COLUMNS)[number]

/** How the columns are named in a file, where they are named otherwise than in `OWN_COLUMNS`. */
export type OwnColumns = Readonly<Partial<Record<OwnColumn, string>>>

/**
 * A list of one's own: CSV with the columns id and name, and perhaps others, under their own names or those said.
 * Where there is no column of ids the names are the ids.
 */
export function ownCsv(columns: OwnColumns = {}): ListFormat {
  return {
    format: 'own-csv',
    looksLike: (head) => {
      const [first = ''] = head.replace(/^\ufeff/, '').split(/\r?\n/, 1)
      const known = first.split(',').map((column) => column.replaceAll('"', '').trim())
      return known.includes('id') && known.includes('name')
    },
    read: (source) => read(source, columns),
  }
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  person: 'person',
  organisation: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
  unknown: 'unknown',
  '': 'unknown',
  個人: 'person',
  法人: 'organisation',
  団体: 'organisation',
  船舶: 'vessel',
  航空機: 'aircraft',
}

async function* read({ text }: ListSource, columns: OwnColumns): AsyncGenerator<Read, void> {
  const times = new Map<string, number>()
  // What was said is needed, and a name in any case.
  const needed = [...new Set([...Object.values(columns), columns.name ?? 'name'])]
  for await (const record of csvRecords(text, needed)) {
    const party = partyOf(record, (column) => record.cell(columns[column] ?? column), columns)
    if (record.cell(columns.id ?? 'id') !== '') {
      yield { party }
      continue
    }
    const again = (times.get(party.id) ?? 0) + 1
    times.set(party.id, again)
    yield { party: again === 1 ? party : { ...party, id: `${party.id} (${again})` } }
  }
}

function partyOf({ row }: CsvRecord, cell: (column: OwnColumn) => string, columns: OwnColumns): ListedParty {
  const several = (column: OwnColumn) =>
    cell(column)
      .split(/[;；]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const kind = KINDS[cell('kind')]
  if (kind === undefined)
    throw badRecord(
      {
        ja: `${row} 行目の ${columns.kind ?? 'kind'}「${cell('kind')}」は ${kinds()} のどれでもありません。`,
        en: `${columns.kind ?? 'kind'} "${cell('kind')}" of row ${row} is none of ${kinds()}.`,
      },
      row,
    )
  const id = cell('id') || (columns.name === undefined || columns.id !== undefined ? '' : cell('name'))
  if (id === '' || cell('name') === '')
    throw badRecord(
      { ja: `${row} 行目に id か name がありません。`, en: `Row ${row} has no id or no name.` },
      row,
    )
  const [days, countries] = [several('born'), several('country')]
  return filled<ListedParty>({
    id,
    kind,
    names: [
      { text: cell('name'), quality: 'primary' },
      ...several('aliases').map((alias) => ({ text: alias, quality: 'strong' as const })),
    ],
    born: days.flatMap((day) => partialDay(day) ?? []),
    countries: countryCodes(countries),
    remarks: [
      ...several('remarks'),
      ...days.filter((day) => partialDay(day) === undefined),
      ...countries.filter((country) => countryCodes([country]).length === 0),
    ],
  })
}

function kinds(): string {
  return Object.keys(KINDS)
    .filter((word) => word !== '')
    .join(', ')
}
