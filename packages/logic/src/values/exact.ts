/**
 * Exact numbers: whole numbers and fractions of whole numbers, never floating point.
 * A whole number is a `number` while it is a safe integer and a `bigint` beyond, so nothing overflows.
 */
export type Whole = number | bigint

/** A fraction `n / d` with `d > 0`, not necessarily in lowest terms. */
export interface Fraction {
  readonly n: Whole
  readonly d: Whole
}

export type Exact = Whole | Fraction

function shrink(value: bigint): Whole {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : value
}

function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return shrink(BigInt(a) + BigInt(b))
}

function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    // `+ 0` turns -0, which is a safe integer too, into 0
    if (Number.isSafeInteger(product)) return product + 0
  }
  return shrink(BigInt(a) * BigInt(b))
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function isFraction(value: Exact): value is Fraction {
  return typeof value === 'object'
}

/** The numerator of a number over `denominatorOf` it. */
export function numeratorOf(value: Exact): Whole {
  return typeof value === 'object' ? value.n : value
}

export function denominatorOf(value: Exact): Whole {
  return typeof value === 'object' ? value.d : 1
}

/** The fraction `n / d`. `d` must not be zero: callers hold that by their declared minimum. */
export function fraction(n: Whole, d: Whole): Exact {
  if (d === 1) return n
  return d < 0 ? { n: times(n, -1), d: times(d, -1) } : { n, d }
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  const left = times(numeratorOf(a), denominatorOf(b))
  const right = times(numeratorOf(b), denominatorOf(a))
  return left < right ? -1 : left > right ? 1 : 0
}

export function addExact(a: Exact, b: Exact): Exact {
  if (typeof a !== 'object' && typeof b !== 'object') return plus(a, b)
  const [da, db] = [denominatorOf(a), denominatorOf(b)]
  if (da === db) return fraction(plus(numeratorOf(a), numeratorOf(b)), da)
  return fraction(plus(times(numeratorOf(a), db), times(numeratorOf(b), da)), times(da, db))
}

export function negateExact(a: Exact): Exact {
  return typeof a === 'object' ? { n: times(a.n, -1), d: a.d } : times(a, -1)
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  return fraction(times(numeratorOf(a), numeratorOf(b)), times(denominatorOf(a), denominatorOf(b)))
}

/** `a / b`; `b` must be positive: callers hold that by its declared minimum. */
export function divideExact(a: Exact, b: Exact): Exact {
  return fraction(times(numeratorOf(a), denominatorOf(b)), times(denominatorOf(a), numeratorOf(b)))
}

/** A fraction of safe whole numbers in lowest terms, without big arithmetic. */
function smallFraction(n: number, d: number): Exact {
  let [divisor, rest] = [d, Math.abs(n)]
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest]
  // `+ 0` turns -0 into 0.
  return d === divisor ? n / d + 0 : Object.freeze({ n: n / divisor, d: d / divisor })
}

/** The same number in lowest terms; a whole number when it is one. For output and hashing, not for arithmetic. */
export function lowestTerms(value: Exact): Exact {
  if (typeof value !== 'object') return typeof value === 'bigint' ? shrink(value) : value
  if (typeof value.n === 'number' && typeof value.d === 'number') return smallFraction(value.n, value.d)
  const [n, d] = [BigInt(value.n), BigInt(value.d)]
  const divisor = gcd(n, d)
  const small = { n: shrink(n / divisor), d: shrink(d / divisor) }
  return small.d === 1 ? small.n : Object.freeze(small)
}

/** Whole numbers of as many digits are all safe. */
const SAFE_DIGITS = 15
const DECIMAL = /^([+-]?)(\d{1,1000})(?:\.(\d{1,1000}))?$/

/** An exact number from decimal digits such as `12`, `-0.5` or `0.0100`; `null` when the text is nothing of the kind. */
export function parseDecimal(text: string): Exact | null {
  const match = DECIMAL.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', decimals = ''] = match
  if (whole.length + decimals.length <= SAFE_DIGITS) {
    const number = Number(whole + decimals) * (sign === '-' ? -1 : 1) + 0
    return decimals === '' ? number : smallFraction(number, 10 ** decimals.length)
  }
  const digits = shrink(BigInt(whole + decimals) * (sign === '-' ? -1n : 1n))
  return lowestTerms(fraction(digits, shrink(10n ** BigInt(decimals.length))))
}

/** A fraction of small whole numbers as a decimal of up to six places, without big arithmetic. */
function shortDecimal(n: number, d: number): string | null {
  if (Math.abs(n) > Number.MAX_SAFE_INTEGER / 1e6) return null
  for (let [places, scale] = [0, 1]; places <= 6; places++, scale *= 10) {
    if ((n * scale) % d === 0) return ((n * scale) / d / scale).toFixed(places)
  }
  return null
}

/** The number as text: digits, or a decimal where that is exact within six places, else `n/d`. */
export function formatExact(value: Exact): string {
  if (typeof value === 'object' && typeof value.n === 'number' && typeof value.d === 'number') {
    const digits = shortDecimal(value.n, value.d)
    if (digits !== null) return digits
  }
  const small = lowestTerms(value)
  if (typeof small !== 'object') return String(small)
  for (let [places, scale] = [1, 10n]; places <= 6; places++, scale *= 10n) {
    if ((BigInt(small.n) * scale) % BigInt(small.d) === 0n) {
      const scaled = (BigInt(small.n) * scale) / BigInt(small.d)
      const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
      return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
    }
  }
  return `${small.n}/${small.d}`
}
