import { unzipSync } from 'fflate'
import { ListError } from './list-problem.ts'
import type { Words } from './words.ts'
import { allAt, textAt, type XmlRecord, xmlRecords } from './xml-records.ts'

/** Unpacked, no list in a workbook is larger: what has more is no list but an attack. */
const LARGEST = 200_000_000
const PIECE = 1 << 16
const NEEDED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/

/** Whether a file is an archive, as Excel's workbooks are. */
export function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte)
}

/**
 * An Excel workbook (.xlsx) as text, so that its readers are given text as all others: a line of JSON `{"sheet":"…"}` for
 * each sheet, then `{"row":2,"cells":["…"]}` for each of its rows. Cells are as they are stored: days are numbers.
 *
 * @throws ListError where it is none, is damaged, is too large when unpacked, or a cell holds an error of Excel's
 */
export async function* workbookText(bytes: Uint8Array): AsyncGenerator<string, void> {
  const parts = unpacked(bytes)
  const sheets = await sheetsOf(parts)
  const strings: string[] = []
  const shared = parts['xl/sharedStrings.xml']
  if (shared)
    for await (const item of xmlRecords(piecesOf(shared), new Set(['si'])))
      if (item.name === 'si') strings.push(textOf(item))
  for (const { name, part } of sheets) {
    yield `${JSON.stringify({ sheet: name })}\n`
    for await (const row of xmlRecords(piecesOf(part), new Set(['row'])))
      if (row.name === 'row')
        yield `${JSON.stringify({ row: Number(row.attributes.r ?? 0), cells: cellsOf(row, strings, name) })}\n`
  }
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0
  try {
    // Every part is unpacked into as many bytes as its entry says, never more.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false
        size += originalSize
        if (size > LARGEST)
          throw new ListError('too-large', {
            ja: 'ブックが大きすぎます（展開して2億バイトまで）。公表元のファイルか確かめてください。',
            en: 'The workbook is too large (200 million bytes unpacked at most): check that it is the published file.',
          })
        return true
      },
    })
  } catch (error) {
    if (error instanceof ListError) throw error
    throw damaged()
  }
}

async function sheetsOf(parts: Readonly<Record<string, Uint8Array>>) {
  const [book, relations] = [parts['xl/workbook.xml'], parts['xl/_rels/workbook.xml.rels']]
  if (!book || !relations) throw damaged()
  const targets = new Map<string, string>()
  for await (const { attributes } of xmlRecords(piecesOf(relations), new Set(['Relationship'])))
    targets.set(attributes.Id ?? '', (attributes.Target ?? '').replace(/^\/xl\//, ''))
  const sheets: { name: string; part: Uint8Array }[] = []
  for await (const { name, attributes } of xmlRecords(piecesOf(book), new Set(['sheet', 'workbookPr']))) {
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? ''))
      throw refused({
        ja: '日付を 1904 年から数えるブックは読みません。',
        en: 'Workbooks that count days from 1904 are not read.',
      })
    if (name !== 'sheet') continue
    const part = parts[`xl/${targets.get(attributes.id ?? '')}`]
    if (!part) throw damaged()
    sheets.push({ name: attributes.name ?? '', part })
  }
  return sheets
}

async function* piecesOf(part: Uint8Array): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  for (let at = 0; at < part.length; at += PIECE)
    yield decoder.decode(part.subarray(at, at + PIECE), { stream: true })
}

function cellsOf(row: XmlRecord, strings: readonly string[], sheet: string): readonly string[] {
  const cells: string[] = []
  for (const [at, cell] of allAt(row, 'c').entries()) {
    const place = cell.attributes.r ?? ''
    const column = place === '' ? at : columnOf(place)
    while (cells.length < column) cells.push('')
    cells[column] = cellText(cell, strings, `${sheet} ${place}`)
  }
  return cells
}

function cellText(cell: XmlRecord, strings: readonly string[], place: string): string {
  const stored = textAt(cell, 'v')
  const { t } = cell.attributes
  if (t === 'e')
    throw refused({ ja: `${place} がエラー（${stored}）です。`, en: `${place} holds an error (${stored}).` })
  if (t === 'inlineStr') return allAt(cell, 'is').map(textOf).join('')
  if (t !== 's') return stored
  const text = strings[Number(stored)]
  if (text === undefined) throw damaged()
  return text
}

/** The text of a cell, of all its runs; readings of kanji (`rPh`) are none of it. */
function textOf(item: XmlRecord): string {
  return item.children
    .flatMap((child) => (child.name === 't' ? [child] : child.name === 'r' ? allAt(child, 't') : []))
    .map(({ text }) => text)
    .join('')
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n')
}

/** The number of a column from 0, by the place of a cell such as `AB12`. */
function columnOf(place: string): number {
  const [letters = ''] = /^[A-Z]{1,3}(?=\d)/.exec(place) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  if (column < 0 || column >= 16_384) throw damaged()
  return column
}

function damaged(): ListError {
  return refused({
    ja: 'Excel のブック（.xlsx）として読めません。',
    en: 'This cannot be read as an Excel workbook (.xlsx).',
  })
}

function refused({ ja, en }: Words): ListError {
  return new ListError('workbook', {
    ja: `${ja}公表元から入手し直してください。何も取り込んでいません。`,
    en: `${en} Get it again from where it is published; nothing was taken from it.`,
  })
}
