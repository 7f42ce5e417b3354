import { entriesByItem } from '@sekisho/law/jp/list-control'
import { describe, expect, it } from 'vitest'
import { fillInsOf } from '../document/sheet-document.ts'
import { writeDocx } from '../document/write-docx.ts'
import { listComparison, listParameters, readListSheet } from './list-sheets.ts'

const on = '2026-02-20'
/** Of which is known what many entries ask. */
const spec = {
  name: '立形マシニングセンタ',
  subject: 'goods',
  kinds: ['machine-tool'],
  'kinds-complete': true,
  values: { 'machine-tool.positioning-accuracy': '4.5 µm', 'has.turning': 'false' },
}

describe.each(['ja', 'en'] as const)('the sheets of every entry, in %s', (language) => {
  it.each(Object.entries(entriesByItem))(
    'can be made and read back without a difference, each field once: %s',
    (_, members) => {
      for (const entry of members) {
        for (const sheet of [listComparison, listParameters]) {
          const made = sheet(spec, entry, { on, madeOn: on, language })
          if (!made.ok) throw new Error(made.problems[0]?.message.en)
          const tags = fillInsOf(made.document).map(({ tag }) => tag)
          expect(new Set(tags).size, entry.id).toBe(tags.length)
          expect(Math.max(...tags.map(({ length }) => length)), entry.id).toBeLessThanOrEqual(64)
          const back = readListSheet(writeDocx(made.document), on)
          if (!back.ok) throw new Error(back.problems[0]?.message.en)
          expect(back.differences, entry.id).toEqual([])
        }
      }
    },
  )
})
