import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  fraction,
  multiplyExact,
  negateExact,
} from './exact.ts'
import {
  addNum,
  between,
  type Comparison,
  compareNum,
  greatestNum,
  hull,
  isRange,
  isWithin,
  leastNum,
  type Num,
  negateNum,
  rangeOf,
  scaleNum,
  shareNum,
} from './range.ts'
import { FALSE, TRUE, UNKNOWN } from './truth.ts'

/** A range and a number that lies in it: what was proved of the range must hold of the number. */
interface Known {
  readonly num: Num
  readonly point: Exact
}

const tenth = (min: number, max: number) => fc.integer({ min, max }).map((n): Exact => fraction(n, 10))

function known(min: number, max: number): fc.Arbitrary<Known> {
  const points = fc.array(tenth(min, max), { minLength: 3, maxLength: 3 })
  return fc
    .tuple(points, fc.boolean(), fc.boolean(), fc.constantFrom(0, 0, 1, 2, 3))
    .map(([drawn, lowOpen, highOpen, endless]) => {
      const [low, point, high] = drawn.toSorted(compareExact) as [Exact, Exact, Exact] // three were drawn
      const isOpen = compareExact(low, point) < 0 && compareExact(point, high) < 0
      const ends = [endless & 1 ? null : low, endless & 2 ? null : high] as const
      return { num: between(...ends, isOpen && lowOpen, isOpen && highOpen), point }
    })
}

const any = known(-30, 30)
const notNegative = known(0, 30).map(({ num, point }) => ({ num: withFloor(num, 0), point }))
const positive = known(1, 30).map(({ num, point }) => ({ num: withFloor(num, fraction(1, 10)), point }))

/** As a declared minimum keeps a range from below. */
function withFloor(num: Num, floor: Exact): Num {
  const { low, high, lowOpen, highOpen } = rangeOf(num)
  return low === null ? between(floor, high, false, highOpen) : between(low, high, lowOpen, highOpen)
}

const OPS: readonly Comparison[] = ['<', '<=', '=', '>=', '>']
const holds: Record<Comparison, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
}
const least = (a: Exact, b: Exact) => (compareExact(a, b) <= 0 ? a : b)
const greatest = (a: Exact, b: Exact) => (compareExact(a, b) >= 0 ? a : b)

describe('ranges', () => {
  it('hold the result of every number in them', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 1, max: 9 }), (a, b, factor) => {
        expect(isWithin(a.point, a.num)).toBe(true)
        expect(isWithin(addExact(a.point, b.point), addNum(a.num, b.num))).toBe(true)
        expect(isWithin(negateExact(a.point), negateNum(a.num))).toBe(true)
        expect(
          isWithin(multiplyExact(a.point, fraction(factor, 3)), scaleNum(a.num, fraction(factor, 3))),
        ).toBe(true)
        expect(isWithin(least(a.point, b.point), leastNum(a.num, b.num))).toBe(true)
        expect(isWithin(greatest(a.point, b.point), greatestNum(a.num, b.num))).toBe(true)
        for (const num of [a.num, b.num]) expect(isWithin(num, hull(a.num, b.num))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('hold every share of a part in a whole', () => {
    fc.assert(
      fc.property(notNegative, positive, (part, whole) => {
        expect(isWithin(divideExact(part.point, whole.point), shareNum(part.num, whole.num))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('compare as every number in them does, and leave open what is', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        for (const op of OPS) {
          const truth = compareNum(a.num, op, b.num)
          const is = holds[op](compareExact(a.point, b.point))
          if (truth !== UNKNOWN) expect([op, truth]).toEqual([op, is ? TRUE : FALSE])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('are as narrow as can be', () => {
    const open = between(1, 2, true, true)
    const closed = between(1, 2)
    expect(compareNum(open, '>', 1)).toBe(TRUE)
    expect(compareNum(closed, '>', 1)).toBe(UNKNOWN)
    expect(compareNum(open, '<', between(2, 3))).toBe(TRUE)
    expect(compareNum(closed, '<', between(2, 3))).toBe(UNKNOWN)
    expect(compareNum(closed, '<=', between(2, 3))).toBe(TRUE)
    expect(compareNum(between(2, 3, true), '<=', closed)).toBe(FALSE)
    expect(compareNum(between(2, 3), '>=', open)).toBe(TRUE)
    expect(compareNum(open, '=', 2)).toBe(FALSE)
    expect(compareNum(closed, '=', 2)).toBe(UNKNOWN)
    expect(leastNum(between(1, 5), between(3, 4, false, true))).toEqual(between(1, 4, false, true))
    expect(greatestNum(between(1, 5, false, true), between(1, 5, true))).toEqual(between(1, 5, true))
    expect(greatestNum(between(null, 2), 3)).toBe(3)
    expect(leastNum(between(2, null), 1)).toBe(1)
    expect(shareNum(between(1, 2), between(4, null))).toEqual({
      low: 0,
      high: divideExact(2, 4),
      lowOpen: false,
      highOpen: false,
    })
    expect(compareNum(shareNum(between(0, 1, true), 2), '>', 0)).toBe(TRUE)
    // Found by the property above: nothing of a whole known as an open range is nothing, not less than nothing.
    expect(shareNum(0, between(1, 2, true))).toBe(0)
    expect(isRange(hull(1, 1))).toBe(false)
  })

  it('lie within others or not', () => {
    expect(isWithin(between(1, 2, true, true), between(1, 2))).toBe(true)
    expect(isWithin(between(1, 2), between(1, 2, true))).toBe(false)
    expect(isWithin(between(null, 2), between(1, 2))).toBe(false)
    expect(isWithin(2, between(null, null))).toBe(true)
    expect(isWithin(between(null, null), 2)).toBe(false)
  })
})
