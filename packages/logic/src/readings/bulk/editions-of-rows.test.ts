import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../expression/fact.ts'
import { type Axis, comeBy } from './edition.ts'
import { EditionsOfRows } from './editions-of-rows.ts'
import { everyKind } from './every-kind.ts'

const facts = [...everyKind.facts.values()].slice(0, 3)
const anyDay = fc.oneof(
  fc.integer({ min: 17_990, max: 19_010 }),
  fc.constantFrom(Number.NaN, 0, -1, 2 ** 30, -(2 ** 30), 2 ** 32 + 18_500, -(2 ** 40), 2 ** 53 - 1),
)

function anyAxis(fact: Fact, most: number): fc.Arbitrary<Axis> {
  return fc
    .uniqueArray(fc.integer({ min: 18_000, max: 19_000 }), { minLength: 1, maxLength: most })
    .map((days) => ({ fact, changes: days.toSorted((a, b) => a - b) }))
}

describe('the rows of an edition', () => {
  it('are those whose days come after as many changes, in order', () => {
    const anyAxes = fc.tuple(...facts.map((fact) => anyAxis(fact, 60)))
    const anyDays = fc.array(fc.tuple(...facts.map(() => anyDay)), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(anyAxes, fc.integer({ min: 1, max: 3 }), anyDays, (all, count, days) => {
        const axes = all.slice(0, count)
        const columns = {
          rows: days.length,
          layout: {},
          facts: Object.fromEntries(
            facts.map(({ id }, axis) => [id, Float64Array.from(days, (of) => of[axis] ?? Number.NaN)]),
          ),
          absent: {},
          apart: new Map(),
        }
        const editions = new EditionsOfRows(axes, columns, 16)
        for (let from = 0; from < days.length; from += 16) {
          const to = Math.min(from + 16, days.length)
          const groups = editions.group(from, to)
          const found = groups.flatMap(({ edition, rows, count: many }) =>
            [...rows.subarray(0, many)].map((row) => ({ row: from + row, edition })),
          )
          const expected = days.slice(from, to).map((of, row) => ({
            row: from + row,
            edition: axes.map((axis, place) => comeBy(axis, of[place] ?? Number.NaN)),
          }))
          expect(found.toSorted((a, b) => a.row - b.row)).toEqual(expected)
        }
      }),
    )
  })
})
