import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CsvRow, CsvSplitter } from './split-csv.ts'

function split(text: string, cuts: readonly number[] = []): readonly CsvRow[] {
  const splitter = new CsvSplitter(',')
  const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b)
  const pieces = [0, ...ends].map((from, place) => text.slice(from, ends[place] ?? text.length))
  return [...pieces.flatMap((piece) => splitter.write(piece)), ...splitter.end()]
}

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', '表'), maxLength: 6 })
const row = fc.array(cell, { minLength: 2, maxLength: 4 })

it('gives back what was written, as another reader of CSV does, wherever the pieces are cut', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      (rows, cuts) => {
        const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
        const text = rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
        expect(split(text, cuts).map(({ cells }) => cells)).toEqual(rows)
        expect(parse(text, { relax_column_count: true })).toEqual(rows)
      },
    ),
  )
})

it('gives the same rows of any text wherever it is cut, and never a line twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 60 }),
      fc.array(fc.nat()),
      (text, cuts) => {
        const rows = split(text, cuts)
        expect(rows).toEqual(split(text))
        const lines = rows.map(({ line }) => line)
        expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b))
      },
    ),
  )
})

it('gives up a quote that is never closed at its own line', () => {
  const text = `a,b\n1,"x\n${'2,y\n'.repeat(200)}`
  const rows = split(text)
  expect(rows[1]).toEqual({ line: 2, cells: undefined })
  expect(rows).toHaveLength(202)
  expect(rows.at(-1)).toEqual({ line: 202, cells: ['2', 'y'] })
})
