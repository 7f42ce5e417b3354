import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isArchive, ListError, workbookText } from './index.ts'

const PARTS = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="A &amp; B" r:id="r1"/><sheet name="C" state="hidden" r:id="r2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>氏名</t><rPh><t>シメイ</t></rPh></si><si><r><t xml:space="preserve">Ivan </t></r><r><t>Lanternov_x000D_\nJr</t></r></si></sst>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>33957</v></c></row><row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="str"><f>A1</f><v>x</v></c></row></sheetData></worksheet>',
  'xl/worksheets/sheet2.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>in line</t></is></c></row></sheetData></worksheet>',
}
const zipped = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable)

async function linesOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const lines: unknown[] = []
  for await (const line of workbookText(bytes)) lines.push(JSON.parse(line))
  return lines
}
const problemOf = (bytes: Uint8Array) =>
  linesOf(bytes).then(
    () => undefined,
    (error: unknown) => (error instanceof ListError ? error.code : error),
  )
const replaced = (name: keyof typeof PARTS, text: string, other: string) =>
  problemOf(zipped({ ...PARTS, [name]: PARTS[name].replace(text, other) }))

describe('an Excel workbook as text', () => {
  it('gives every sheet, hidden ones too, with its rows, runs joined and readings left out', async () => {
    expect(isArchive(zipped(PARTS))).toBe(true)
    expect(await linesOf(zipped(PARTS))).toEqual([
      { sheet: 'A & B' },
      { row: 1, cells: ['氏名', '', '33957'] },
      { row: 3, cells: ['', 'Ivan Lanternov\nJr', 'x'] },
      { sheet: 'C' },
      { row: 1, cells: ['in line'] },
    ])
  })

  it('is refused where it is damaged, holds an error, or is none', async () => {
    const whole = zipped(PARTS)
    expect(await problemOf(whole.subarray(0, whole.length - 30))).toBe('list.workbook')
    expect(await problemOf(zipped({ 'other.txt': 'x' }))).toBe('list.workbook')
    expect(await replaced('xl/worksheets/sheet1.xml', '<v>1</v>', '<v>7</v>')).toBe('list.workbook')
    expect(await replaced('xl/worksheets/sheet1.xml', 't="str"', 't="e"')).toBe('list.workbook')
    expect(await replaced('xl/worksheets/sheet1.xml', '"C1"', '"ZZZ1"')).toBe('list.workbook')
    expect(await replaced('xl/_rels/workbook.xml.rels', 'sheet1', 'sheet9')).toBe('list.workbook')
    expect(await replaced('xl/workbook.xml', '<sheets>', '<workbookPr date1904="1"/><sheets>')).toBe(
      'list.workbook',
    )
    expect(await replaced('xl/worksheets/sheet1.xml', '<worksheet>', '<!DOCTYPE x><worksheet>')).toBe(
      'list.doctype',
    )
    expect(await replaced('xl/worksheets/sheet1.xml', '</worksheet>', '')).toBe('list.cut-short')
  })

  it('is refused where it is larger unpacked than any list, or than it says', async () => {
    // The unpacked size of the last sheet, in the directory at the end of the archive.
    const saying = (size: readonly number[]) => {
      const bytes = zipped(PARTS)
      bytes.set(size, bytes.findLastIndex((_, at) => bytes.subarray(at, at + 4).join() === '80,75,1,2') + 24)
      return bytes
    }
    expect(await problemOf(saying([0, 0, 0, 0x20]))).toBe('list.too-large')
    expect(await problemOf(saying([5, 0, 0, 0]))).toMatch(/^list\./)
  })
})
