import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readXlsx } from './read-xlsx.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** An Excel file with one sheet, its texts shared or in place. */
function xlsx(rows: readonly (readonly (string | number)[])[], isShared: boolean): Uint8Array {
  const strings: string[] = []
  const cellOf = (value: string | number) => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`
    if (!isShared) return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    strings.push(value)
    return `<c t="s"><v>${strings.length - 1}</v></c>`
  }
  const data = rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('')
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

const text = fc.string({
  unit: fc.constantFrom('a', '<', '&', '"', "'", ' ', '\n', '表', '髙', '😀', ']'),
  minLength: 1,
  maxLength: 8,
})
/** As people type them: fifteen digits at most. */
const decimal = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))

it('gives back the texts and numbers that were written, shared or in place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(text, decimal), { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
      fc.boolean(),
      (rows, isShared) => {
        const written = rows.map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? cell : cell[0] / 10 ** cell[1])),
        )
        const read = [...readXlsx(xlsx(written, isShared))].flat()
        const expected = rows.map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? cell : plain(cell))),
        )
        expect(read.map((row) => ('cells' in row ? row.cells : row.problem.code))).toEqual(expected)
      },
    ),
  )
})

/** Digits over a power of ten, without zeros at the end. */
function plain([digits, places]: readonly [number, number]): string {
  if (digits === 0) return '0'
  const all = String(Math.abs(digits)).padStart(places + 1, '0')
  const text = places === 0 ? all : `${all.slice(0, -places)}.${all.slice(-places)}`.replace(/\.?0+$/, '')
  return digits < 0 ? `-${text}` : text
}
