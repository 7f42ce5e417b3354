import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addExact,
  compareExact,
  denominatorOf,
  divideExact,
  type Exact,
  formatExact,
  fraction,
  lowestTerms,
  multiplyExact,
  negateExact,
  numeratorOf,
  parseDecimal,
} from './exact.ts'

/** Whole numbers about the edges of what a `number` holds, and beyond. */
const whole = fc.oneof(
  fc.integer(),
  fc.constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 10 ** 15),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
)
const positive = whole.map((value) => (!value ? 1 : value < 0 ? -value : value))
const exact = fc.oneof(
  whole,
  fc.tuple(whole, positive).map(([n, d]) => fraction(n, d)),
)

interface Rational {
  readonly n: bigint
  readonly d: bigint
}

const rational = (value: Exact): Rational => ({
  n: BigInt(numeratorOf(value)),
  d: BigInt(denominatorOf(value)),
})
const isSame = (a: Rational, b: Rational): boolean => a.n * b.d === b.n * a.d

function expectIs(value: Exact, { n, d }: Rational): void {
  expect(isSame(rational(value), { n, d })).toBe(true)
  expect(denominatorOf(value) > 0).toBe(true)
  // A whole number within the safe integers is a number, beyond them a bigint; never a rounded number.
  for (const part of [numeratorOf(value), denominatorOf(value)])
    expect(typeof part === 'bigint' || Number.isSafeInteger(part)).toBe(true)
}

describe('exact numbers', () => {
  it('add, multiply and compare as fractions of bigints do', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const [x, y] = [rational(a), rational(b)]
        expectIs(addExact(a, b), { n: x.n * y.d + y.n * x.d, d: x.d * y.d })
        expectIs(multiplyExact(a, b), { n: x.n * y.n, d: x.d * y.d })
        expectIs(negateExact(a), { n: -x.n, d: x.d })
        const order = x.n * y.d - y.n * x.d
        expect(compareExact(a, b)).toBe(order < 0n ? -1 : order > 0n ? 1 : 0)
      }),
    )
  })

  it('divide as fractions of bigints do', () => {
    fc.assert(
      fc.property(exact, positive, positive, (a, n, d) => {
        const x = rational(a)
        expectIs(divideExact(a, fraction(n, d)), { n: x.n * BigInt(d), d: x.d * BigInt(n) })
      }),
    )
  })

  it('come in lowest terms, whole where they are', () => {
    fc.assert(
      fc.property(exact, (value) => {
        const small = lowestTerms(value)
        expectIs(small, rational(value))
        expect(
          compareExact(
            lowestTerms(multiplyExact(value, fraction(6, 4))),
            multiplyExact(value, fraction(3, 2)),
          ),
        ).toBe(0)
      }),
    )
    expect(lowestTerms(fraction(6, 3))).toBe(2)
    expect(lowestTerms(fraction(10n ** 20n, 10n ** 22n))).toEqual({ n: 1, d: 100 })
    expect(lowestTerms(fraction(0, -5))).toBe(0)
  })

  it('are written and read back', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 6 }),
        (n, places) => {
          const value = lowestTerms(fraction(n, 10n ** BigInt(places)))
          const read = parseDecimal(formatExact(value))
          expect(read !== null && compareExact(read, value) === 0).toBe(true)
        },
      ),
    )
    expect([fraction(1, 3), fraction(-1, 8), fraction(1, 100), -0].map(formatExact)).toEqual([
      '1/3',
      '-0.125',
      '0.01',
      '0',
    ])
  })

  it.each(['', '.5', '5.', '1e3', '1,000', '--1', '０', ' 1', 'NaN', 'Infinity'])(
    'are not read from %j',
    (text) => {
      expect(parseDecimal(text)).toBe(null)
    },
  )
})
