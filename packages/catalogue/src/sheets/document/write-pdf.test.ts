import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { lanternRequest, sheetFont } from '../../testing/lantern-sheets.ts'
import { certificate } from '../certificate/certificate.ts'
import { comparisonSheet } from '../comparison/comparison-sheet.ts'
import { parameterSheet } from '../parameters/parameter-sheet.ts'
import type { SheetDocument } from './sheet-document.ts'
import { writePdf } from './write-pdf.ts'

const font = await sheetFont()

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, async (_, place) => {
    const { items } = await (await pdf.getPage(place + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join('')
  })
  return Promise.all(pages)
}

function table(rows: readonly string[]): SheetDocument {
  const cells = rows.map((text) => ({ cells: [{ parts: [text] }, { parts: ['b'] }] }))
  const block = { is: 'table', widths: [1, 1], head: ['見出し', 'Head'], rows: cells } as const
  return { language: 'ja', title: 'x', on: '2026-02-14', blocks: [block], origin: {} }
}

it.each(Object.entries({ comparisonSheet, parameterSheet, certificate }))(
  '%s gives its Japanese back as text, and is the same file each time',
  async (_, sheet) => {
    const [first, second] = await Promise.all(
      [sheet, sheet].map((one) => writePdf(one(lanternRequest()), font)),
    )
    expect(first?.bytes).toEqual(second?.bytes)
    expect(first?.missing).toEqual([])
    const [page = ''] = await pagesOf(first?.bytes ?? new Uint8Array())
    for (const text of ['航路用灯籠KJ-7', '関所灯火工業株式会社', '70.5cd', '灯令1条2号', '山田'])
      expect(page.replaceAll(' ', '')).toContain(text)
  },
)

it('repeats the head of a table on every page and loses no row', async () => {
  const rows = Array.from({ length: 120 }, (_, place) => `行${place + 1}。`)
  const pages = await pagesOf((await writePdf(table(rows), font)).bytes)
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page).toContain('見出し')
  for (const row of rows) expect(pages.join('')).toContain(row)
})

it('cuts a row that is longer than a page, and loses nothing of it', async () => {
  const long = '灯籠令'.repeat(2500)
  const pages = await pagesOf((await writePdf(table([long]), font)).bytes)
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.join('').replace(/[^灯籠令]/g, '')).toBe(long)
})

it('sets powers in signs that every font has', async () => {
  const { bytes, missing } = await writePdf(table(['10⁻⁸ m、10¹⁵、m/s²']), font)
  expect(missing).toEqual([])
  expect((await pagesOf(bytes)).join('')).toContain('10^-8 m、10^15、m/s²')
})

it('names the signs that the font does not have', async () => {
  expect((await writePdf(table(['灯籠 😀 𓀀']), font)).missing).toEqual(['😀', '𓀀'])
})
