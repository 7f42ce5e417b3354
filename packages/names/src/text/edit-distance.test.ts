import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

/** The same by its definition, slowly. */
function slowly(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const swap =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(row - 2, column - 2) + 1 : Infinity
      const change = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const line = rows[row] ?? []
      line[column] = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, change, swap)
    }
  return at(a.length, b.length)
}

it.each([
  ['', '', 0],
  ['putin', 'putni', 1],
  ['kitten', 'sitting', 3],
  ['abc', '', 3],
])('from %j to %j it is %i', (a, b, letters) => {
  expect(editDistance(a, b)).toBe(letters)
})

it('is what its definition says, and stops where it is more than asked', () => {
  const unit = fc.constantFrom('a', 'b', 'c')
  // Around 32 letters the way of reckoning changes.
  const word = fc.oneof(
    fc.string({ unit, maxLength: 12 }),
    fc.string({ unit, minLength: 29, maxLength: 40, size: 'max' }),
  )
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, most) => {
      const letters = slowly(a, b)
      expect(editDistance(a, b)).toBe(letters)
      expect(editDistance(a, b, most)).toBe(Math.min(letters, most + 1))
    }),
  )
})
