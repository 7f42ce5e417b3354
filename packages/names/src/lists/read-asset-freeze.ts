import { assetFreezeColumns, type Column } from './asset-freeze-columns.ts'
import { countryCodes } from './countries.ts'
import { japaneseDays } from './japanese-days.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import { namesInCell, spellingsInBrackets } from './names-in-cell.ts'
import type { Identifier, ListedName, ListedParty, PartyKind } from './party.ts'
import { type WorkbookRow, workbookRows } from './workbook-rows.ts'

/** The Japanese Ministry of Finance's workbook of all whose assets are frozen, a sheet for each programme. */
export const ASSET_FREEZE: ListFormat = {
  list: 'jp-asset-freeze',
  format: 'jp-asset-freeze-xlsx',
  looksLike: (head) => head.startsWith('{"sheet":') && head.includes('"告示日付"'),
  read,
}

interface Sheet {
  readonly name: string
  readonly title: string
  readonly columns: readonly (Column | undefined)[] | undefined
  /** A sheet without entries says that its notice was repealed. */
  readonly isRepealed: boolean
}

async function* read({ file, text }: ListSource): AsyncGenerator<Read, void> {
  const [, year, month, day] = /(\d{4})(\d\d)(\d\d)\.xlsx$/.exec(file) ?? []
  if (year) yield { asOf: `${year}-${month}-${day}` }
  const times = new Map<string, number>()
  let sheet: Sheet | undefined
  let waiting: ListedParty | undefined
  for await (const row of workbookRows(text)) {
    const cells = row.cells.map((cell) => cell.trim())
    if (row.row === 0) {
      if (sheet) understood(sheet)
      if (waiting) yield { party: waiting }
      waiting = undefined
      sheet = { name: row.sheet, title: '', columns: undefined, isRepealed: false }
      continue
    }
    if (!sheet || cells.every((cell) => cell === '')) continue
    if (!sheet.columns) {
      sheet = headed(sheet, cells)
      continue
    }
    const party = partyOf(sheet, row, cells)
    // A row that has text alone goes on with what is said of the party before.
    if (party === 'more' && waiting)
      waiting = { ...waiting, remarks: [...(waiting.remarks ?? []), ...cells.filter((cell) => cell !== '')] }
    if (party === 'more' || party === 'struck') continue
    if (waiting) yield { party: waiting }
    const again = (times.get(party.id) ?? 0) + 1
    times.set(party.id, again)
    waiting = again === 1 ? party : { ...party, id: `${party.id} (${again})` }
  }
  if (sheet) understood(sheet)
  if (waiting) yield { party: waiting }
}

/** A sheet with one more row above its entries. */
function headed(sheet: Sheet, cells: readonly string[]): Sheet {
  const title = sheet.title || (cells.find((cell) => cell !== '') ?? '').split('\n')[0] || ''
  if (cells[0] === '告示日付') return { ...sheet, columns: assetFreezeColumns(sheet.name, cells) }
  return { ...sheet, title, isRepealed: sheet.isRepealed || cells.some((cell) => cell.includes('廃止')) }
}

/** @throws ListError where a sheet has no header, and is neither the table of contents nor repealed */
function understood({ name, columns, isRepealed }: Sheet): void {
  if (columns || isRepealed || name === '一覧') return
  throw badRecord({
    ja: `シート「${name}」に「告示日付」で始まる見出しの行がありません。`,
    en: `The sheet "${name}" has no row of headings that begins with 告示日付.`,
  })
}

/** The party of a row; `more` where it goes on with the one before, `struck` where it names nobody any more. */
function partyOf(
  { name, title, columns = [] }: Sheet,
  { row }: WorkbookRow,
  cells: readonly string[],
): ListedParty | 'more' | 'struck' {
  const several = (column: Column) =>
    cells.flatMap((cell, at) => (columns[at] === column && cell !== '' && cell !== '不明' ? [cell] : []))
  const [number = ''] = several('number').map((cell) => (/\d+/.exec(cell.normalize('NFKC')) ?? [''])[0])
  const [notice = ''] = several('notice')
  const names = [...several('japanese'), ...several('latin')]
  if (number === '' && notice === '' && names.length === 0) return 'more'
  // The ministry empties the row of who is delisted; once it forgot to write so.
  if (names.length === 0) return 'struck'
  if (number === '')
    throw badRecord({
      ja: `シート「${name}」の ${row} 行目に告示番号がありません。`,
      en: `Row ${row} of the sheet "${name}" has no number of the notice (告示番号).`,
    })
  const born = several('born').flatMap(japaneseDays)
  const nationalities = several('nationality')
  const kind = kindOf(name, title, born.length > 0 || nationalities.length > 0)
  const [day] = japaneseDays(notice)
  const nationality = countryCodes(nationalities.flatMap(words))
  const addresses = several('address').flatMap((cell) => items(cell).map(addressOf))
  const details = filled({ function: several('function'), 'un-reference': several('un-reference') })
  return filled<ListedParty>({
    id: `${/^\d+/.exec(name)?.[0] ?? name}-${number}`,
    kind,
    names: allNames(several, kind),
    born,
    birthPlaces: several('birth-place'),
    ...(kind === 'person' ? { nationalities: nationality } : {}),
    countries: [
      ...new Set([
        ...addresses.flatMap(({ country }) => country ?? []),
        ...(kind === 'person' ? [] : nationality),
      ]),
    ],
    addresses,
    identifiers: [
      ...several('passport').flatMap((cell) => numbersIn(cell, 'passport')),
      ...several('national-id').flatMap((cell) => numbersIn(cell, 'national-id')),
    ],
    programmes: [title],
    ...(day === undefined ? {} : notice.includes('削除') ? { delistedOn: day.day } : { listedOn: day.day }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    remarks: [
      ...several('remark'),
      ...several('born').filter((cell) => japaneseDays(cell).length === 0),
      ...several('passport'),
      ...several('national-id'),
      ...several('alias').filter((cell) => /番号|生年|\d年/.test(cell)),
      ...(nationalities.length > 0 && nationality.length === 0 ? nationalities : []),
    ],
  })
}

function allNames(several: (column: Column) => readonly string[], kind: PartyKind): readonly ListedName[] {
  const own = [...several('japanese'), ...several('latin')]
    .flatMap((cell) => namesInCell(cell, 'spelling'))
    .flatMap(({ text }) => (kind === 'person' ? spellingsInBrackets(text) : [text]))
  const names: readonly ListedName[] = [
    ...own.map((text, at) => ({ text, quality: at === 0 ? ('primary' as const) : ('spelling' as const) })),
    ...several('alias').flatMap((cell) => namesInCell(cell, 'strong')),
    ...several('weak-alias').flatMap((cell) => namesInCell(cell, 'weak')),
    ...several('former-name').flatMap((cell) => namesInCell(cell, 'former')),
  ]
  const seen = new Set<string>()
  return names.filter(({ text }) => !seen.has(text) && seen.add(text))
}

function kindOf(sheet: string, title: string, isBorn: boolean): PartyKind {
  if (/個人/.test(sheet) || /対象となる個人/.test(title)) return 'person'
  if (/団体|銀行/.test(sheet) || /対象となる団体）/.test(title)) return 'organisation'
  return isBorn ? 'person' : 'unknown'
}

const items = (cell: string) =>
  cell
    .split(/[（(]\s*[a-zａ-ｚ]{1,2}\s*[）)]|\n|;/)
    .map((item) => item.replace(/^[、\s]+|[、\s]+$/g, ''))
    .filter((item) => item !== '')
const words = (cell: string) =>
  items(cell)
    .flatMap((item) => item.split(/[、,／/]|又は|または|及び|。|（[^）]*）/))
    .map((word) => word.replace(/(?<=\p{sc=Katakana}ー?)\s*[A-Za-z ]+$/u, ''))

function addressOf(text: string) {
  const pieces = text.split(/[,、]/)
  const [country] = countryCodes([pieces.at(-1) ?? '', pieces[0] ?? ''])
  return { text, ...(country === undefined ? {} : { country }) }
}

/** The numbers in a cell; years are none. */
function numbersIn(cell: string, kind: Identifier['kind']): readonly Identifier[] {
  return [...cell.normalize('NFKC').matchAll(/[A-Z]{0,3}[ -]?\d[A-Z0-9/-]{4,}/g)].map(([value]) => ({
    kind,
    value: value.trim(),
  }))
}
