import { countryCodes } from './countries.ts'
import { csvRows } from './csv-rows.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { ListedParty, PartyKind } from './party.ts'

/** A list of one's own: CSV with the columns id and name, and perhaps kind, aliases, born, country, remarks. */
export const OWN_CSV: ListFormat = {
  format: 'own-csv',
  looksLike: (head) => {
    const [first = ''] = head.replace(/^\ufeff/, '').split(/\r?\n/, 1)
    const columns = first.split(',').map((column) => column.replaceAll('"', '').trim())
    return columns.includes('id') && columns.includes('name')
  },
  read,
}

const KINDS: readonly PartyKind[] = ['person', 'organisation', 'vessel', 'aircraft', 'unknown']

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  let columns: readonly string[] | undefined
  for await (const { cells, row } of csvRows(text)) {
    if (!columns) {
      columns = cells.map((cell) => cell.trim())
      continue
    }
    const known = columns
    const cell = (name: string) => (cells[known.indexOf(name)] ?? '').trim()
    const several = (name: string) =>
      cell(name)
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    const kind = cell('kind') === '' ? 'unknown' : KINDS.find((one) => one === cell('kind'))
    if (kind === undefined)
      throw badRecord(
        {
          ja: `${row} 行目の kind「${cell('kind')}」は ${KINDS.join('、')} のどれでもありません。`,
          en: `kind "${cell('kind')}" of row ${row} is none of ${KINDS.join(', ')}.`,
        },
        row,
      )
    if (cell('id') === '' || cell('name') === '')
      throw badRecord(
        { ja: `${row} 行目に id か name がありません。`, en: `Row ${row} has no id or no name.` },
        row,
      )
    yield {
      party: filled<ListedParty>({
        id: cell('id'),
        kind,
        names: [
          { text: cell('name'), quality: 'primary' },
          ...several('aliases').map((alias) => ({ text: alias, quality: 'strong' as const })),
        ],
        born: several('born').flatMap((day) => partialDay(day) ?? []),
        countries: countryCodes(several('country')),
        remarks: several('remarks'),
      }),
    }
  }
}
