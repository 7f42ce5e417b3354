import { denominatorOf, type Exact, lowestTerms, numeratorOf } from '../../values/exact.ts'
import { isRange, type Num } from '../../values/range.ts'
import type { Ref, Test } from './program.ts'
import { MIRRORED, type ProgramBuilder } from './program-builder.ts'

/** One end of what is known of a number: a whole number over another that is above zero. ±Infinity over 1: no end. */
export interface End {
  readonly n: Ref
  readonly d: Ref
}

/** What is known of a number: everything from one end to the other, both included. */
export interface Ends {
  readonly low: End
  readonly high: End
}

function safe(builder: ProgramBuilder, whole: number | bigint): Ref {
  return typeof whole === 'number' ? builder.number(whole) : builder.beyond()
}

export function endOf(builder: ProgramBuilder, value: Exact): End {
  const small = lowestTerms(value)
  return { n: safe(builder, numeratorOf(small)), d: safe(builder, denominatorOf(small)) }
}

/** No end at all, on that side. */
export function noEnd(builder: ProgramBuilder, side: 1 | -1): End {
  return { n: builder.number(side * Infinity), d: builder.number(1) }
}

/** What is known when nothing is. */
export function anyNumber(builder: ProgramBuilder): Ends {
  return { low: noEnd(builder, -1), high: noEnd(builder, 1) }
}

/** A number of the law, or the range of those that are possible while the day is open. */
export function endsOf(builder: ProgramBuilder, value: Num): Ends {
  if (!isRange(value)) {
    const end = endOf(builder, value)
    return { low: end, high: end }
  }
  return {
    low: value.low === null ? noEnd(builder, -1) : endOf(builder, value.low),
    high: value.high === null ? noEnd(builder, 1) : endOf(builder, value.high),
  }
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

/** Both ends over one denominator, when that can be told beforehand. */
function overOne(builder: ProgramBuilder, a: End, b: End): readonly [a: Ref, b: Ref, d: Ref] {
  if (a.d === b.d) return [a.n, b.n, a.d]
  const [x, y] = [builder.constant(a.d), builder.constant(b.d)]
  if (x !== null && y !== null) {
    const common = gcd(x, y)
    const d = builder.multiply(builder.number(x), builder.number(y / common))
    return [
      builder.multiply(a.n, builder.number(y / common)),
      builder.multiply(b.n, builder.number(x / common)),
      d,
    ]
  }
  return [builder.multiply(a.n, b.d), builder.multiply(b.n, a.d), builder.multiply(a.d, b.d)]
}

export function addEnds(builder: ProgramBuilder, a: Ends, b: Ends): Ends {
  const add = (x: End, y: End): End => {
    const [left, right, d] = overOne(builder, x, y)
    return { n: builder.add(left, right), d }
  }
  return { low: add(a.low, b.low), high: add(a.high, b.high) }
}

export function negateEnds(builder: ProgramBuilder, { low, high }: Ends): Ends {
  return { low: { n: builder.negate(high.n), d: high.d }, high: { n: builder.negate(low.n), d: low.d } }
}

/** `a / b` for `b` above zero; the end of `b` is there. */
export function divideEnd(builder: ProgramBuilder, a: End, b: End): End {
  return { n: builder.multiply(a.n, b.d), d: builder.multiply(a.d, b.n) }
}

export function chooseEnd(builder: ProgramBuilder, test: Ref, yes: End, no: End): End {
  const decided = builder.decided(test)
  if (decided !== null) return decided ? yes : no
  const [a, b] = [builder.constant(yes.d), builder.constant(no.d)]
  if (a !== null && b !== null) {
    const [left, right, d] = overOne(builder, yes, no)
    return { n: builder.choose(test, left, right), d }
  }
  return { n: builder.choose(test, yes.n, no.n), d: builder.choose(test, yes.d, no.d) }
}

/** The smaller or the greater of two ends. */
export function pickEnd(builder: ProgramBuilder, which: 'smaller' | 'greater', a: End, b: End): End {
  const [left, right, d] = overOne(builder, a, b)
  if (a.d === b.d || builder.constant(d) !== null) return { n: builder[which](left, right), d }
  const isFirst = builder.test(left, which === 'smaller' ? '<=' : '>=', right)
  return { n: builder.choose(isFirst, a.n, b.n), d: builder.choose(isFirst, a.d, b.d) }
}

/** The smallest range that holds both. */
export function hullEnds(builder: ProgramBuilder, a: Ends, b: Ends): Ends {
  return { low: pickEnd(builder, 'smaller', a.low, b.low), high: pickEnd(builder, 'greater', a.high, b.high) }
}

/**
 * Tests one end against another. Against a number that is known beforehand the bound is moved to the whole number
 * that decides the same, so that nothing is multiplied: n/d ≥ b exactly when n ≥ ⌈b·d⌉.
 */
export function testEnds(builder: ProgramBuilder, a: End, test: Test, b: End): Ref {
  if (a.d === b.d) return builder.test(a.n, test, b.n)
  const bound = boundOver(builder, b, a.d, test)
  if (bound !== null) return builder.test(a.n, test, builder.number(bound))
  const mirrored = boundOver(builder, a, b.d, MIRRORED[test])
  if (mirrored !== null) return builder.test(b.n, MIRRORED[test], builder.number(mirrored))
  const [left, right] = overOne(builder, a, b)
  return builder.test(left, test, right)
}

function boundOver(builder: ProgramBuilder, bound: End, over: Ref, test: Test): number | null {
  const [n, d, by] = [builder.constant(bound.n), builder.constant(bound.d), builder.constant(over)]
  if (n === null || d === null || by === null) return null
  if (!Number.isFinite(n)) return n
  const [product, divisor] = [BigInt(n) * BigInt(by), BigInt(d)]
  const floor = product / divisor - (product % divisor < 0n ? 1n : 0n)
  const isWhole = product % divisor === 0n
  // Beyond 2^53 the rounded bound still decides the same for every number that is exact.
  return Number(test === '<=' || test === '>' || isWhole ? floor : floor + 1n)
}
