import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { lanternRequest } from '../../testing/lantern-sheets.ts'
import { certificate } from '../certificate/certificate.ts'
import { comparisonSheet } from '../comparison/comparison-sheet.ts'
import { parameterSheet } from '../parameters/parameter-sheet.ts'
import { readDocx } from '../read-back/read-docx.ts'
import type { FillIn, SheetDocument } from './sheet-document.ts'
import { writeDocx } from './write-docx.ts'

const SHEETS = { comparisonSheet, parameterSheet, certificate }

it.each(Object.entries(SHEETS))('%s is the same file each time it is written', (_, sheet) => {
  expect(writeDocx(sheet(lanternRequest()))).toEqual(writeDocx(sheet(lanternRequest())))
})

it('is read by another reader of Word files, in both languages', async () => {
  const texts = await Promise.all(
    (['ja', 'en'] as const).map(async (language) => {
      const docx = writeDocx(comparisonSheet(lanternRequest({ language })))
      const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) })
      expect(messages).toEqual([])
      return value
    }),
  )
  expect(texts[0]).toContain('項目別対比表')
  expect(texts[0]).toContain('「光度」は「光度の基準」（50 cd）を超える')
  expect(texts[0]).toContain('［70.5 cd］')
  expect(texts[1]).toContain('Lantern Order art. 1(2)(b) (text not verified)')
  expect(texts[1]).toContain('【yes】')
})

it('gives back whatever stands in its fields', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.boolean(), (values, isChoice) => {
      const parts = values.map(
        (value, place): FillIn => ({
          tag: `t${place}`,
          name: value,
          value,
          ...(isChoice ? { options: [value] } : {}),
        }),
      )
      const document: SheetDocument = {
        language: 'ja',
        title: 'x',
        on: '2026-02-14',
        blocks: [{ is: 'text', parts }],
        origin: { all: JSON.stringify(values) },
      }
      const read = readDocx(writeDocx(document))
      if (!('fields' in read)) throw new Error(read.problems[0]?.message.en)
      const kept = values.map(
        (value, place) => [`t${place}`, [readable(value).replaceAll('\r\n', '\n').trim()]] as const,
      )
      expect([...read.fields]).toEqual(kept)
      expect(JSON.parse(read.origin.all ?? '')).toEqual(values.map(String))
    }),
    { numRuns: 50 },
  )
})

/** A few characters cannot stand in XML; they come back as U+FFFD. */
function readable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}
