import { addExact, compareExact, divideExact, type Exact, multiplyExact, negateExact } from './exact.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.ts'

/**
 * What is known of a number: everything between two ends. `null` is no end at all.
 * An open end does not belong to the range ("under 10 %").
 */
export interface Range {
  readonly low: Exact | null
  readonly high: Exact | null
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** A number that is known exactly, or the range it lies in. */
export type Num = Exact | Range

export type Comparison = '<' | '<=' | '=' | '>=' | '>'

export const ANY_NUMBER: Range = Object.freeze({ low: null, high: null, lowOpen: false, highOpen: false })

export function isRange(value: Num): value is Range {
  return typeof value === 'object' && 'low' in value
}

/** The range between two ends, both included; a single number when they are equal. */
export function between(low: Exact | null, high: Exact | null, lowOpen = false, highOpen = false): Num {
  if (low !== null && high !== null && !lowOpen && !highOpen && compareExact(low, high) === 0) return low
  return { low, high, lowOpen: low !== null && lowOpen, highOpen: high !== null && highOpen }
}

export function rangeOf(value: Num): Range {
  return isRange(value) ? value : { low: value, high: value, lowOpen: false, highOpen: false }
}

/** The smallest range that holds both. */
export function hull(a: Num, b: Num): Num {
  const [x, y] = [rangeOf(a), rangeOf(b)]
  const low = lowest(x, y)
  const high = highest(x, y)
  return between(low.low, high.high, low.lowOpen, high.highOpen)
}

/** Does the second hold every number of the first? */
export function isWithin(inner: Num, outer: Num): boolean {
  return sameRange(rangeOf(hull(inner, outer)), rangeOf(outer))
}

function sameRange(x: Range, y: Range): boolean {
  return (
    sameEnd(x.low, y.low) && sameEnd(x.high, y.high) && x.lowOpen === y.lowOpen && x.highOpen === y.highOpen
  )
}

function sameEnd(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : compareExact(a, b) === 0
}

function lowest(x: Range, y: Range): Range {
  if (x.low === null) return x
  if (y.low === null) return y
  const order = compareExact(x.low, y.low)
  return order < 0 || (order === 0 && !x.lowOpen) ? x : y
}

function highest(x: Range, y: Range): Range {
  if (x.high === null) return x
  if (y.high === null) return y
  const order = compareExact(x.high, y.high)
  return order > 0 || (order === 0 && !x.highOpen) ? x : y
}

/** `a` op `b`, unknown where the ranges leave both open. */
export function compareNum(a: Num, op: Comparison, b: Num): Truth {
  if (!isRange(a) && !isRange(b)) return holds(compareExact(a, b), op) ? TRUE : FALSE
  switch (op) {
    case '<':
      return lessThan(rangeOf(a), rangeOf(b))
    case '>':
      return lessThan(rangeOf(b), rangeOf(a))
    case '<=':
      return opposite(lessThan(rangeOf(b), rangeOf(a)))
    case '>=':
      return opposite(lessThan(rangeOf(a), rangeOf(b)))
    case '=':
      return apart(rangeOf(a), rangeOf(b)) || apart(rangeOf(b), rangeOf(a)) ? FALSE : UNKNOWN
  }
}

function holds(order: -1 | 0 | 1, op: Comparison): boolean {
  switch (op) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '=':
      return order === 0
    case '>=':
      return order >= 0
    case '>':
      return order > 0
  }
}

function opposite(truth: Truth): Truth {
  return truth === TRUE ? FALSE : truth === FALSE ? TRUE : UNKNOWN
}

/** Is every number of `x` below every number of `y`? */
function apart(x: Range, y: Range): boolean {
  if (x.high === null || y.low === null) return false
  const order = compareExact(x.high, y.low)
  return order < 0 || (order === 0 && (x.highOpen || y.lowOpen))
}

function lessThan(x: Range, y: Range): Truth {
  if (apart(x, y)) return TRUE
  if (x.low === null || y.high === null) return UNKNOWN
  return compareExact(x.low, y.high) >= 0 ? FALSE : UNKNOWN
}

export function addNum(a: Num, b: Num): Num {
  if (!isRange(a) && !isRange(b)) return addExact(a, b)
  const [x, y] = [rangeOf(a), rangeOf(b)]
  return between(
    x.low === null || y.low === null ? null : addExact(x.low, y.low),
    x.high === null || y.high === null ? null : addExact(x.high, y.high),
    x.lowOpen || y.lowOpen,
    x.highOpen || y.highOpen,
  )
}

export function negateNum(a: Num): Num {
  if (!isRange(a)) return negateExact(a)
  return between(
    a.high === null ? null : negateExact(a.high),
    a.low === null ? null : negateExact(a.low),
    a.highOpen,
    a.lowOpen,
  )
}

/** `a` times a factor that is above zero (held by the check of the rule set). */
export function scaleNum(a: Num, factor: Exact): Num {
  return mapNum(a, (end) => multiplyExact(end, factor))
}

/** Applies a function that never decreases to both ends. */
export function mapNum(a: Num, rising: (end: Exact) => Exact): Num {
  if (!isRange(a)) return rising(a)
  return between(
    a.low === null ? null : rising(a.low),
    a.high === null ? null : rising(a.high),
    a.lowOpen,
    a.highOpen,
  )
}

/** `part / whole` where part is 0 or more and whole above 0 (held by the check of the rule set). */
export function shareNum(part: Num, whole: Num): Num {
  if (!isRange(part) && !isRange(whole)) return divideExact(part, whole)
  const [p, w] = [rangeOf(part), rangeOf(whole)]
  if (p.high !== null && compareExact(p.high, 0) === 0) return 0
  const low = p.low === null || w.high === null ? 0 : divideExact(p.low, w.high)
  const high = p.high === null || w.low === null ? null : divideExact(p.high, w.low)
  const lowIsZero = p.low === null || compareExact(p.low, 0) === 0 || w.high === null
  return between(
    low,
    high,
    lowIsZero ? p.lowOpen && w.high !== null : p.lowOpen || w.highOpen,
    p.highOpen || w.lowOpen,
  )
}

/** The smaller of two numbers. */
export function leastNum(a: Num, b: Num): Num {
  if (!isRange(a) && !isRange(b)) return compareExact(a, b) <= 0 ? a : b
  return negateNum(greatestNum(negateNum(a), negateNum(b)))
}

/** The greater of two numbers. */
export function greatestNum(a: Num, b: Num): Num {
  if (!isRange(a) && !isRange(b)) return compareExact(a, b) >= 0 ? a : b
  const [x, y] = [rangeOf(a), rangeOf(b)]
  const high = highest(x, y)
  const low =
    x.low === null
      ? y
      : y.low === null
        ? x
        : compareExact(x.low, y.low) > 0 || (compareExact(x.low, y.low) === 0 && x.lowOpen)
          ? x
          : y
  return between(low.low, high.high, low.lowOpen, high.highOpen)
}
