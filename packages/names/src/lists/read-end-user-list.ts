import { countryCodes } from './countries.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import type { ListedParty } from './party.ts'
import { weaponsOf } from './weapon-kinds.ts'
import { workbookRows } from './workbook-rows.ts'

/** METI's End User List in its own workbook. */
export const END_USER_WORKBOOK: ListFormat = {
  list: 'jp-end-user-list',
  format: 'jp-end-user-list-xlsx',
  looksLike: (head) => head.startsWith('{"sheet":') && /"cells":\["No\.","国名/.test(head),
  read,
}

const COLUMNS = {
  country: '国名',
  name: '企業名',
  aliases: '別名',
  weapons: '懸念区分',
  conventional: '通常兵器',
} as const

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  let columns: Readonly<Record<keyof typeof COLUMNS, number>> | undefined
  let sheets = 0
  const times = new Map<string, number>()
  for await (const { sheet, row, cells } of workbookRows(text)) {
    if (row === 0) sheets += 1
    if (sheets > 1)
      throw badRecord({
        ja: `シート「${sheet}」が増えています。一枚のはずです。`,
        en: `There is a sheet "${sheet}" more: there should be one.`,
      })
    if (row === 0 || cells.every((cell) => cell.trim() === '')) continue
    if (!columns) {
      columns = columnsOf(cells)
      continue
    }
    const known = columns
    const cell = (name: keyof typeof COLUMNS) => (cells[known[name]] ?? '').trim()
    const [, country = ''] = cell('country').split('\n')
    if (country.trim() === '' || cell('name') === '')
      throw badRecord({
        ja: `${row} 行目に国名か企業名がありません。`,
        en: `Row ${row} has no country or no name.`,
      })
    // The numbers of the list change with every edition; country and name stay.
    const name = withoutBreaks(cell('name'))
    const key = `${country.trim()}: ${name}`
    const again = (times.get(key) ?? 0) + 1
    times.set(key, again)
    yield {
      party: filled<ListedParty>({
        id: again === 1 ? key : `${key} (${again})`,
        kind: 'organisation',
        names: [
          { text: name, quality: 'primary' },
          ...aliasesIn(cell('aliases')).map((alias) => ({ text: alias, quality: 'strong' as const })),
        ],
        countries: countryCodes([country]),
        addresses: [{ text: country.trim() }],
        details: weaponsOf(`${cell('weapons')} ${cell('conventional')}`),
      }),
    }
  }
}

function columnsOf(header: readonly string[]) {
  const at = (name: keyof typeof COLUMNS) => {
    const found = header.findIndex((cell) => cell.trim().startsWith(COLUMNS[name]))
    if (found >= 0) return found
    throw badRecord({
      ja: `列「${COLUMNS[name]}」がありません。`,
      en: `There is no column "${COLUMNS[name]}".`,
    })
  }
  return {
    country: at('country'),
    name: at('name'),
    aliases: at('aliases'),
    weapons: at('weapons'),
    conventional: at('conventional'),
  }
}

const withoutBreaks = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The aliases of a cell: each begins a line with a dot; a line without one goes on with the alias before. */
function aliasesIn(cell: string): readonly string[] {
  return cell
    .split(/(?:^|\n)\s*[・･]/)
    .map(withoutBreaks)
    .filter((alias) => alias !== '')
}
