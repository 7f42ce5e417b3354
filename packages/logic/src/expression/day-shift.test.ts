/// <reference lib="esnext.temporal" />
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CaseReading } from '../readings/evaluate/case-reading.ts'
import { said, words } from '../testing/holding.ts'
import { dayOf, formatDay, weekdayOf } from '../values/day.ts'
import { between, isWithin } from '../values/range.ts'
import { dayFact } from '../write/fact.ts'
import { number } from './constant.ts'
import {
  type Calendar,
  type Counting,
  dayAfter,
  daysBefore,
  lastDayOf,
  type PeriodUnit,
  shiftDay,
} from './day-shift.ts'

const start = dayFact('start', said('start'))
const cite = { ja: '例', en: 'Example', chain: [], verified: true }
const [from, until] = [dayOf('2000-01-01'), dayOf('2040-12-31')]
const weekends: Calendar = {
  id: 'weekends',
  title: words('weekends'),
  cite,
  from,
  until,
  closed: Array.from({ length: until - from + 1 }, (_, i) => from + i).filter((d) => weekdayOf(d) % 6 === 0),
}

function last(day: string, length: number, unit: PeriodUnit, counting: Partial<Counting> = {}): string {
  const node = lastDayOf(start, number(length, unit), unit, {
    firstDay: 'excluded',
    end: 'stays',
    ...counting,
  })
  return formatDay(shiftDay(node, dayOf(day), length).day)
}

describe('the last day of a period', () => {
  it.each([
    // first day excluded (Civil Code art. 140): day one is the next day
    ['2024-03-01', 30, 'days', 'excluded', '2024-03-31'],
    // 起算して: the day itself is day one
    ['2024-03-01', 45, 'days', 'counted', '2024-04-14'],
    ['2024-03-01', 1, 'days', 'counted', '2024-03-01'],
    // day one 15 March: the month ends the day before 15 April
    ['2024-03-14', 1, 'months', 'excluded', '2024-04-14'],
    ['2024-03-15', 1, 'months', 'counted', '2024-04-14'],
    // day one 31 January has no like day in February: its last day (art. 143(2))
    ['2023-01-30', 1, 'months', 'excluded', '2023-02-28'],
    ['2024-01-30', 1, 'months', 'excluded', '2024-02-29'],
    ['2023-01-31', 1, 'months', 'counted', '2023-02-28'],
    // day one 30 January of a leap year: the last day of February, which has no 30th
    ['2024-01-29', 1, 'months', 'excluded', '2024-02-29'],
    // day one is the first of a month: whole months by the calendar (art. 143(1))
    ['2023-01-31', 1, 'months', 'excluded', '2023-02-28'],
    ['2023-02-28', 2, 'months', 'excluded', '2023-04-30'],
    ['2024-02-29', 6, 'months', 'excluded', '2024-08-31'],
    ['2023-04-30', 1, 'months', 'excluded', '2023-05-31'],
    ['2023-03-01', 6, 'months', 'counted', '2023-08-31'],
    ['2023-08-31', 6, 'months', 'excluded', '2024-02-29'],
    ['2023-12-31', 12, 'months', 'excluded', '2024-12-31'],
    // a year from 29 February ends on the last of February
    ['2024-02-28', 12, 'months', 'excluded', '2025-02-28'],
    ['2024-02-29', 12, 'months', 'counted', '2025-02-28'],
    // 翌月15日, and the 31st of a month of 30 days
    ['2024-01-31', 15, 'day-of-next-month', 'excluded', '2024-02-15'],
    ['2024-03-02', 31, 'day-of-next-month', 'excluded', '2024-04-30'],
  ] as const)('from %s, %i %s, first day %s, is %s', (day, length, unit, firstDay, expected) => {
    expect(last(day, length, unit, { firstDay })).toBe(expected)
  })

  it.each([
    // 2024-03-01 is a Friday
    ['2024-03-01', 1, 'business-days', 'excluded', 'stays', '2024-03-04'],
    ['2024-03-01', 1, 'business-days', 'counted', 'stays', '2024-03-01'],
    ['2024-03-02', 1, 'business-days', 'counted', 'stays', '2024-03-04'],
    ['2024-03-01', 5, 'business-days', 'excluded', 'stays', '2024-03-08'],
    ['2024-02-29', 30, 'days', 'excluded', 'moves', '2024-04-01'],
    ['2024-02-29', 30, 'days', 'excluded', 'stays', '2024-03-30'],
    ['2024-02-23', 6, 'days', 'excluded', 'moves', '2024-02-29'],
  ] as const)(
    'with closed weekends, from %s, %i %s, %s, %s, is %s',
    (day, length, unit, firstDay, end, expected) => {
      expect(last(day, length, unit, { firstDay, end, calendar: weekends })).toBe(expected)
    },
  )

  it('is what daysBefore looks back over: a day lies in the period exactly when the other is not before it', () => {
    const days = fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2032-12-31') })
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -40, max: 420 }),
        fc.integer({ min: 1, max: 13 }),
        fc.constantFrom('days', 'months'),
        (first, apart, length, unit) => {
          const second = first + apart
          const end = lastDayOf(start, number(length, 'm'), unit, { firstDay: 'excluded', end: 'stays' })
          const back = daysBefore(start, number(length, 'm'), unit)
          expect(second <= shiftDay(end, first, length).day).toBe(first >= shiftDay(back, second, length).day)
        },
      ),
    )
  })

  it('is followed by the day after, also where the end moves', () => {
    const counting: Counting = { firstDay: 'counted', end: 'moves', calendar: weekends }
    const node = dayAfter(start, number(30, 'days'), 'days', counting)
    expect(formatDay(shiftDay(node, dayOf('2024-03-01'), 30).day)).toBe('2024-04-02')
  })

  it('agrees with counting by hand in Temporal', () => {
    const days = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2060-12-31') })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), fc.boolean(), (day, length, isCounted) => {
        const dayOne = Temporal.PlainDate.from(formatDay(day)).add({ days: isCounted ? 0 : 1 })
        const there = dayOne.add({ months: length })
        const end = there.day === dayOne.day ? there.subtract({ days: 1 }) : there
        expect(last(formatDay(day), length, 'months', { firstDay: isCounted ? 'counted' : 'excluded' })).toBe(
          end.toString(),
        )
      }),
    )
  })
})

describe('a period from a day known as a range', () => {
  function range(
    counting: Counting,
    unit: PeriodUnit,
    low: number | null,
    high: number | null,
    open = false,
  ) {
    const node = lastDayOf(start, number(7, unit), unit, counting)
    const value = between(low, high, open, open)
    const given = { facts: new Map([['start', { status: 'known', value } as const]]), rulings: new Map() }
    return { node, value: new CaseReading(given, start).value(node) }
  }
  const day = dayOf('2024-03-02')

  it('holds the end of every day of the range', () => {
    const units = fc.constantFrom<PeriodUnit>('days', 'months', 'business-days', 'day-of-next-month')
    const ends = fc.constantFrom<Counting['end']>('stays', 'moves')
    const firsts = fc.constantFrom<Counting['firstDay']>('counted', 'excluded')
    fc.assert(
      fc.property(
        units,
        ends,
        firsts,
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        (unit, end, firstDay, width, isOpen) => {
          const { node, value } = range({ firstDay, end, calendar: weekends }, unit, day, day + width, isOpen)
          const inset = isOpen ? 1 : 0
          for (let x = day + inset; x <= day + width - inset; x++) {
            expect(isWithin(shiftDay(node, x, 7).day, value)).toBe(true)
          }
        },
      ),
    )
  })

  it('says nothing where the calendar may end before the range does', () => {
    expect(range({ firstDay: 'counted', end: 'moves', calendar: weekends }, 'days', day, null).value).toEqual(
      between(null, null),
    )
    expect(range({ firstDay: 'excluded', end: 'stays' }, 'days', day, null).value).toEqual(
      between(day + 7, null),
    )
  })
})
