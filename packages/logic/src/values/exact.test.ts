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

describe('formatExact', () => {
  // As many digits as `parseDecimal` reads back.
  const digits = fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  )
  const some = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(10n ** 6n, 3n ** 40n, 2 ** 40))

  it.each([
    [fraction(11, 1000), '0.011'],
    [fraction(-1, 2), '-0.5'],
    [fraction(9_000_000_000, 8_000_000), '1125'],
    [fraction(10n ** 30n + 1n, 2), '500000000000000000000000000000.5'],
    [fraction(2, 6), '1/3'],
    [fraction(1, 10_000_000), '1/10000000'],
    [fraction(0, 7), '0'],
  ])('writes %o as %s', (value, text) => {
    expect(formatExact(value)).toBe(text)
  })

  it('writes the very number, in the shortest form', () => {
    fc.assert(
      fc.property(digits, some, (n, d) => {
        const text = formatExact(fraction(n, d))
        const [top = '', bottom = '1'] = text.split('/')
        const [a, b] = [parseDecimal(top), parseDecimal(bottom)]
        if (a === null || b === null || typeof b === 'object') throw new Error(text)
        expect(compareExact(typeof a === 'object' ? a : fraction(a, b), fraction(n, d))).toBe(0)
        expect(text).not.toMatch(/\.\d*0$|^-0$/)
      }),
    )
  })
})
