import { addMonths, type Day, formatDay, parseDay } from '../values/day.ts'
import { denominatorOf, type Exact, numeratorOf } from '../values/exact.ts'
import { ANY_NUMBER, between, isRange, type Num, rangeOf } from '../values/range.ts'
import type { Words } from '../values/words.ts'
import type { Citation } from './citation.ts'
import type { Constant } from './constant.ts'
import type { Parameter } from './parameter.ts'
import { allParts, type KindOf } from './reading.ts'
import type { DAY, DayExpression, Expression, NumberType } from './types.ts'

/** Days on which an office is closed, as data. Outside `from` … `until` nothing is said. */
export interface Calendar {
  readonly id: string
  readonly title: Words
  readonly cite: Citation
  readonly from: Day
  readonly until: Day
  readonly closed: readonly Day[]
}

/** `day-of-next-month`: not a length but a day of the month after (翌月15日). */
export type PeriodUnit = 'days' | 'months' | 'business-days' | 'day-of-next-month'

/** How a period is counted and where its end falls. */
export interface Counting {
  /**
   * `excluded`: the first day does not count (Civil Code art. 140); `counted`: it is day one, as where a statute
   * says 起算して from that day.
   */
  readonly firstDay: 'excluded' | 'counted'
  /** `stays`, or `moves` to the next open day when the last day is a closed one. */
  readonly end: 'stays' | 'moves'
  /** The closed days; needed for `moves` and for business days. */
  readonly calendar?: Calendar
}

type Length = Constant<NumberType> | Parameter<NumberType>

/** A day reached from another by a period of the law. */
export interface DayShift extends Expression<NumberType<typeof DAY>> {
  readonly kind: 'day-shift'
  readonly of: DayExpression
  readonly length: Length
  readonly unit: PeriodUnit
  /** `last`: the last day of the period; `after`: the day when it has passed; `before`: that far back. */
  readonly to: 'last' | 'after' | 'before'
  readonly counting: Counting
}

const DAY_TYPE: NumberType<typeof DAY> = Object.freeze({ is: 'number', unit: 'day' })

function shift(
  to: DayShift['to'],
  of: DayExpression,
  length: Length,
  unit: PeriodUnit,
  counting: Counting,
): DayShift {
  return Object.freeze({
    kind: 'day-shift',
    type: DAY_TYPE,
    of,
    length,
    unit,
    to,
    counting: Object.freeze(counting),
  })
}

/** The last day of a period that begins with or after a day. */
export function lastDayOf(of: DayExpression, length: Length, unit: PeriodUnit, counting: Counting): DayShift {
  return shift('last', of, length, unit, counting)
}

/** The first day on which a period has passed. */
export function dayAfter(of: DayExpression, length: Length, unit: PeriodUnit, counting: Counting): DayShift {
  return shift('after', of, length, unit, counting)
}

/** The first day from which a day lies within the period after it: that many days or months back, first day excluded. */
export function daysBefore(of: DayExpression, length: Length, unit: 'days' | 'months'): DayShift {
  return shift('before', of, length, unit, { firstDay: 'excluded', end: 'stays' })
}

const closedDays = new WeakMap<Calendar, ReadonlySet<Day>>()

function closedOf(calendar: Calendar): ReadonlySet<Day> {
  let days = closedDays.get(calendar)
  if (!days) {
    days = new Set(calendar.closed)
    closedDays.set(calendar, days)
  }
  return days
}

/** One computed day with what was done to reach it, for the proof. */
export interface ShiftedDay {
  readonly day: Day
  /** The last day as counted, before it moved off closed days. */
  readonly counted: Day
}

/** The arithmetic of a shift for a day and length; the same for every reading. */
export function shiftDay(node: DayShift, start: Day, length: number): ShiftedDay {
  const { firstDay, end, calendar } = node.counting
  const closed = calendar ? closedOf(calendar) : undefined
  const counted = countedDay(node, start, length, firstDay === 'counted', closed)
  let day = counted
  if (end === 'moves' && closed) while (closed.has(day)) day += 1
  return { day: node.to === 'after' ? day + 1 : day, counted }
}

function countedDay(
  node: DayShift,
  start: Day,
  length: number,
  counts: boolean,
  closed?: ReadonlySet<Day>,
): Day {
  if (node.to === 'before') return node.unit === 'months' ? addMonths(start, -length) : start - length
  switch (node.unit) {
    case 'days':
      return start + length - (counts ? 1 : 0)
    case 'months': {
      // From day one, which is the day after where the first is excluded, the period ends the day before the day of
      // the same number, and where the month has no such day on its last (Civil Code art. 143(2)).
      const first = counts ? start : start + 1
      const corresponding = addMonths(first, length)
      const isThere = dateOf(corresponding) === dateOf(first)
      return corresponding - (isThere ? 1 : 0)
    }
    case 'business-days': {
      let [day, left] = [counts ? start - 1 : start, length]
      while (left > 0) {
        day += 1
        if (!closed?.has(day)) left -= 1
      }
      return day
    }
    case 'day-of-next-month': {
      const first = addMonths(start - dateOf(start) + 1, 1)
      return Math.min(first + length, addMonths(first, 1)) - 1
    }
  }
}

/** The day of the month. */
function dateOf(day: Day): number {
  return Number(formatDay(day).slice(-2))
}

/** Does the calendar say something of both days? Without a calendar any day will do. */
export function isCovered({ counting: { calendar } }: DayShift, first: Day, last: Day): boolean {
  return calendar === undefined || (first >= calendar.from && last <= calendar.until)
}

/** The furthest a computed day may lie: beyond it a period is nonsense, and nothing is said. */
export const LAST_DAY = parseDay('9999-12-31') ?? 0

/** The whole day of a number of days. */
function wholeOf(value: Exact): number {
  return Math.floor(Number(numeratorOf(value)) / Number(denominatorOf(value)))
}

/** The day a shift leads to; nothing where the calendar or reason ends. */
function shiftedFrom(node: DayShift, from: Exact, length: number): Day | undefined {
  const start = wholeOf(from)
  if (Math.abs(start) > LAST_DAY) return undefined
  const { day } = shiftDay(node, start, length)
  return isCovered(node, Math.min(start, day), Math.max(start, day)) ? day : undefined
}

/** What is known of the day a shift leads to, by what is known of the day it starts from. */
export function shiftNum(node: DayShift, of: Num, length: number): Num {
  const { low, high } = rangeOf(of)
  // No calendar reaches all the days of a range without an end.
  if (node.counting.calendar && (low === null || high === null)) return ANY_NUMBER
  const first = low === null ? null : shiftedFrom(node, low, length)
  const last = high === null ? null : shiftedFrom(node, high, length)
  // Both ends belong to the result even where they do not belong to the range: several days lead to one open day.
  return first === undefined || last === undefined ? ANY_NUMBER : between(first, last)
}

export const dayShiftKind: KindOf<DayShift> = {
  operands: (node) => [node.of, node.length],
  compile(node, compiler) {
    const [lengthOf, of] = [compiler.compile<NumberType>(node.length), compiler.compile(node.of)]
    return (reading) => {
      const length = lengthOf(reading)
      return isRange(length) ? ANY_NUMBER : shiftNum(node, of(reading), wholeOf(length))
    }
  },
  mattered: (node) => allParts([node.of, node.length]),
}
