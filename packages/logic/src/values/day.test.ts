/// <reference lib="esnext.temporal" />
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, daysInMonth, formatDay, parseDay, weekdayOf } from './day.ts'

const EPOCH = Temporal.PlainDate.from('1970-01-01')
const temporal = (day: number) => EPOCH.add({ days: day })
const days = fc.integer({ min: dayOf('0001-01-01'), max: dayOf('9999-12-31') })

describe('days', () => {
  it('are those of Temporal, both ways', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(formatDay(day)).toBe(temporal(day).toString())
        expect(parseDay(temporal(day).toString())).toBe(day)
        expect(weekdayOf(day)).toBe(temporal(day).dayOfWeek % 7)
      }),
    )
  })

  it('add months as Temporal does, the last day standing in for one that is not there', () => {
    const some = fc.integer({ min: dayOf('1000-01-01'), max: dayOf('3000-12-31') })
    fc.assert(
      fc.property(some, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(formatDay(addMonths(day, months))).toBe(temporal(day).add({ months }).toString())
      }),
    )
  })

  it('know the months of leap years', () => {
    expect([2000, 1900, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29, 28])
    expect(daysInMonth(2024, 12)).toBe(31)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-00-10',
    '2024-13-01',
    '2024-04-31',
    '2024-01-00',
    '24-01-01',
    '2024-1-1',
    ' 2024-01-01',
    '2024-01-01T00:00',
    '',
  ])('has no day %j', (text) => {
    expect(parseDay(text)).toBe(null)
    expect(() => dayOf(text)).toThrow(`"${text}"`)
  })
})
