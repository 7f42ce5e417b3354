import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'

const cellsOf = (text: string) => readTable(text).map(({ cells }) => cells)
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe('a table', () => {
  it('is read with commas or with tabs, whatever ends its lines', () => {
    expect(cellsOf('コード,区分\r\n1301,②\n')).toEqual([
      ['コード', '区分'],
      ['1301', '②'],
    ])
    expect(cellsOf('\uFEFFa\tb,c\r1\t')).toEqual([
      ['a', 'b,c'],
      ['1', ''],
    ])
  })

  it('takes what is in quotes as it is, and a quote out of place as text', () => {
    expect(cellsOf('"証券\nコード","A ""B"", C"\n"x"y,"z')).toEqual([
      ['証券\nコード', 'A "B", C'],
      ['"x"y', '"z'],
    ])
  })

  it('says on which line each record begins', () => {
    expect(readTable('"a\nb",c\n\nd\n').map(({ line }) => line)).toEqual([1, 3, 4])
  })

  it('gives back any cells that were written in quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'あ', 'x') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(cellsOf(rows.map((cells) => cells.map(quote).join(',')).join('\n'))).toEqual(rows)
      }),
    )
  })
})
