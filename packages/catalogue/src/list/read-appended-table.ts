import { childrenNamed, firstNamed, numberOf, textOf, type XmlElement } from '@sekisho/law/cite'
import type { Entry } from './control-list.ts'
import { addJapaneseLines } from './japanese-outline.ts'
import { japaneseReferences } from './japanese-references.ts'
import { refused } from './messages.ts'
import { Outline } from './outline.ts'

/** One row of an appended table: its number as printed (`三の二`) and the lines of its middle column. */
export interface TableRow {
  readonly number: string
  readonly lines: readonly string[]
}

/** What is read of a list, and the places where its numbering leaves a gap. */
export interface ReadEntries {
  readonly entries: readonly Entry[]
  readonly gaps: readonly string[]
}

const ITEM = /^[〇一二三四五六七八九十]+(の[〇一二三四五六七八九十]+)*$/

/**
 * The rows of an appended table of an order in e-Gov's law XML.
 *
 * @param title how the table is headed: `別表第一`, `別表`
 * @throws ProblemError when the order has no such table
 */
export function rowsOfXml(law: XmlElement, title: string): TableRow[] {
  const body = firstNamed(law, 'LawBody')
  const table = (body ? childrenNamed(body, 'AppdxTable') : []).find(
    (element) => textOf(firstNamed(element, 'AppdxTableTitle') ?? element).trim() === title,
  )
  const rows = table && firstNamed(table, 'Table')
  if (!rows)
    throw refused(
      'no-table',
      {},
      {
        ja: `この法令XMLには「${title}」の表がありません。ファイルが途中で切れていないか確かめてください。`,
        en: `This law XML has no table 「${title}」. Check that the file is whole.`,
      },
    )
  return childrenNamed(rows, 'TableRow').flatMap((row) => {
    const [first, second] = childrenNamed(row, 'TableColumn')
    const number = first ? textOf(first).trim() : ''
    if (!second || !ITEM.test(number)) return []
    return [{ number, lines: childrenNamed(second, 'Sentence').map((sentence) => textOf(sentence).trim()) }]
  })
}

/** The rows of an appended table in the text of a statute: number, content and region, each a block of lines. */
export function rowsOfText(text: string, title: RegExp): TableRow[] {
  const lines = text.split(/\r?\n/)
  const start = lines.findIndex((line) => title.test(line))
  const rest = start < 0 ? [] : lines.slice(start + 1)
  const until = rest.findIndex((line) => /^別表|^附　則|^　+附　則/.test(line))
  const blocks = (until < 0 ? rest : rest.slice(0, until)).map((line) => line.replace(/^　|　$/g, '').trim())
  const rows: { number: string; lines: string[] }[] = []
  for (const line of blocks) {
    if (ITEM.test(line)) rows.push({ number: line, lines: [] })
    else if (line !== '' && !/^全地域/.test(line)) rows.at(-1)?.lines.push(line)
  }
  if (rows.length === 0)
    throw refused(
      'no-table',
      {},
      {
        ja: `このテキストには、別表の行が見つかりません。ファイルが途中で切れていないか確かめてください。`,
        en: `No row of the appended table is found in this text. Check that the file is whole.`,
      },
    )
  return rows
}

/**
 * The entries of an appended table: items (`7`), brackets (`7(16)`) and numbers below (`2(12)1`).
 *
 * @param prefix what stands before every id, to keep the orders apart: `''`, `外為令`
 * @param inline whether marks are looked for inside lines too
 */
export function entriesOfTable(rows: readonly TableRow[], prefix: string, inline: boolean): ReadEntries {
  const outline = new Outline()
  const gaps: string[] = []
  let last = 0
  for (const { number, lines } of rows) {
    const key = itemKey(number)
    const whole = Number.parseInt(key, 10)
    if (whole > last + 1) gaps.push(`${prefix}${last} → ${number}`)
    last = whole
    const item = outline.begin(prefix + key, undefined, '')
    gaps.push(...addJapaneseLines(outline, item, lines, inline))
  }
  const idOf = (item: string, bracket: string | undefined): string | undefined => {
    const id = bracket === undefined ? prefix + item : `${prefix}${item}(${bracket})`
    return outline.has(id) ? id : undefined
  }
  const entries = outline.entries(({ id, text }) =>
    japaneseReferences(text, id.slice(prefix.length).replace(/\(.*/, ''), idOf),
  )
  return { entries, gaps }
}

/** `三の二` as `3の2`, `一〇` as `10`. */
export function itemKey(number: string): string {
  return number.split('の').map(numberOf).join('の')
}
