import { type DayShift, isCovered, LAST_DAY, shiftDay } from '../../expression/day-shift.ts'
import type { DatedValue, Parameter } from '../../expression/parameter.ts'
import type { NumberType } from '../../expression/types.ts'
import type { Exact } from '../../values/exact.ts'
import { FALSE } from '../../values/truth.ts'
import {
  addEnds,
  anyNumber,
  chooseEnd,
  divideEnd,
  type End,
  type Ends,
  endsOf,
  hullEnds,
  negateEnds,
  noEnd,
  pickEnd,
  testEnds,
} from './ends.ts'
import type { Ref } from './program.ts'
import { coversDay } from './translate-truths.ts'
import type { Translation, Translations } from './translation.ts'

/** A number where a test holds, another where it does not. */
export function chooseEnds(to: Translation, test: Ref, yes: Ends, no: Ends): Ends {
  return {
    low: chooseEnd(to.builder, test, yes.low, no.low),
    high: chooseEnd(to.builder, test, yes.high, no.high),
  }
}

/** The values of a parameter with the days between them, of which nothing is known. */
function withGaps({ values }: Parameter<NumberType>): readonly Days[] {
  const rising = values.toSorted((a, b) => ((a.from ?? -Infinity) < (b.from ?? -Infinity) ? -1 : 1))
  const gaps: Days[] = []
  let next = -Infinity
  for (const { from = -Infinity, until = Infinity } of rising) {
    if (from > next) gaps.push({ ...(next > -Infinity ? { from: next } : {}), until: from - 1, is: null })
    next = Math.max(next, until + 1)
  }
  return next < Infinity ? [...rising, ...gaps, { from: next, is: null }] : [...rising, ...gaps]
}

type Days = Pick<DatedValue<Exact>, 'from' | 'until' | 'is'>

/** The value of a parameter that looks at a computed day: what is possible of its values. */
function parameterOn(node: Parameter<NumberType>, to: Translation, day: Ends): Ends {
  const { builder } = to
  const nothing: Ends = { low: noEnd(builder, 1), high: noEnd(builder, -1) }
  return withGaps(node).reduce((ends: Ends, dated) => {
    const isPassed = builder.isTruth(coversDay(builder, dated, day), FALSE)
    const value = dated.is === null ? anyNumber(builder) : endsOf(builder, dated.is)
    return hullEnds(builder, ends, chooseEnds(to, isPassed, nothing, value))
  }, nothing)
}

function isEndless(to: Translation, end: End): Ref {
  return to.builder.test(end.n, '>=', to.builder.number(Infinity))
}

type Shifting = (start: number, length: number) => number

/** The days whose shifts are remembered: a century from 1970. */
const REMEMBERED = 36_525

/** A shift that computes none of those days twice while the length stays the same. */
function remembering(shift: Shifting): Shifting {
  let [known, length] = [new Float64Array(0), Number.NaN]
  return (start, days) => {
    if (!(start >= 0 && start < REMEMBERED)) return shift(start, days)
    if (days !== length) {
      known = new Float64Array(REMEMBERED).fill(Infinity)
      length = days
    }
    const before = known[start] ?? Infinity
    if (before !== Infinity) return before
    const day = shift(start, days)
    known[start] = day
    return day
  }
}

const shiftings = new WeakMap<DayShift, Shifting>()

/** The day that a shift leads to from the end of a range; not a number where the calendar or reason ends. */
function shiftingOf(node: DayShift): Shifting {
  const made = shiftings.get(node)
  if (made) return made
  const shifting = remembering((start, days) => {
    if (!Number.isFinite(start)) return node.counting.calendar ? Number.NaN : start
    if (Math.abs(start) > LAST_DAY || !Number.isFinite(days)) return Number.NaN
    const { day } = shiftDay(node, start, days)
    return isCovered(node, Math.min(start, day), Math.max(start, day)) ? day : Number.NaN
  })
  shiftings.set(node, shifting)
  return shifting
}

function shifted(node: DayShift, to: Translation): Ends {
  const { builder } = to
  const [of, length] = [to.number(node.of), to.number(node.length)]
  const one = builder.number(1)
  // A day or a length that is no whole number is left to `evaluate`.
  if ([of.low, of.high, length.low, length.high].some(({ d }) => d !== one)) {
    const beyond = { n: builder.beyond(), d: one }
    return { low: beyond, high: beyond }
  }
  const how = shiftingOf(node)
  const [low, high] = [
    builder.shift(of.low.n, length.low.n, how),
    builder.shift(of.high.n, length.low.n, how),
  ]
  const any = anyNumber(builder)
  const isLengthKnown = builder.test(length.low.n, '>=', length.high.n)
  const moved = { low: { n: low, d: one }, high: { n: high, d: one } }
  return [builder.isNumber(low), builder.isNumber(high), isLengthKnown].reduce(
    (ends, test) => chooseEnds(to, test, ends, any),
    moved,
  )
}

/** Every kind of expression that is a number, but for those that look through lists. */
export const translateNumbers: Translations<
  'day-shift' | 'extreme' | 'negative' | 'plus' | 'scale' | 'share'
> & {
  readonly parameter: (node: Parameter, to: Translation) => Ends | Ref
} = {
  'day-shift': shifted,
  extreme: (node, to) => {
    const which = node.extreme === 'least' ? 'smaller' : 'greater'
    const [first, ...rest] = node.of.map((each) => to.number(each))
    if (!first) return anyNumber(to.builder)
    return rest.reduce(
      (best, next): Ends => ({
        low: pickEnd(to.builder, which, best.low, next.low),
        high: pickEnd(to.builder, which, best.high, next.high),
      }),
      first,
    )
  },
  negative: (node, to) => negateEnds(to.builder, to.number(node.of)),
  parameter: (node, to) => {
    // Sets stand only in `in-set`, which reads them itself.
    const number = node as Parameter<NumberType>
    if (to.isOfEdition(node)) return endsOf(to.builder, to.days.value(number))
    return parameterOn(number, to, to.number(node.at ?? to.ruleSet.act))
  },
  plus: (node, to) =>
    node.terms.reduce(
      (total: Ends, term) => addEnds(to.builder, total, to.number(term)),
      endsOf(to.builder, 0),
    ),
  scale: (node, to) => {
    const { builder } = to
    const [of, by] = [to.number(node.of), to.number(node.by)]
    const scale = (end: End): End => ({
      n: builder.multiply(end.n, by.low.n),
      d: builder.multiply(end.d, by.low.d),
    })
    const isKnown = testEnds(builder, by.low, '>=', by.high)
    return chooseEnds(to, isKnown, { low: scale(of.low), high: scale(of.high) }, anyNumber(builder))
  },
  share: (node, to) => {
    const { builder } = to
    const [part, whole] = [to.number(node.part), to.number(node.whole)]
    const nothing: End = { n: builder.number(0), d: builder.number(1) }
    // A whole that is known beforehand to have no upper end leaves nothing to divide by.
    const isBoundless = builder.constant(whole.high.n) === Infinity
    return {
      low: isBoundless
        ? nothing
        : chooseEnd(builder, isEndless(to, whole.high), nothing, divideEnd(builder, part.low, whole.high)),
      high: divideEnd(builder, part.high, whole.low),
    }
  },
}
