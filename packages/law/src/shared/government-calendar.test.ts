import { dayOf } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { governmentCalendar } from './government-calendar.ts'

const closed = new Set(governmentCalendar.closed)
const isClosed = (day: string) => closed.has(dayOf(day))

describe('days on which government offices are closed', () => {
  it.each([
    ['2024-03-02', 'Saturday'],
    ['2024-03-03', 'Sunday'],
    ['2024-12-29', 'first day of the end of the year'],
    ['2024-12-31', 'end of the year'],
    ['2025-01-03', 'last day of the turn of the year'],
    ['2024-02-23', "the Emperor's birthday since 2020"],
    ['2018-12-23', "the then Emperor's birthday"],
    ['2019-04-30', 'between two holidays (祝日法3条3項), before the accession'],
    ['2019-05-01', 'accession to the throne'],
    ['2019-05-02', 'between two holidays, after the accession'],
    ['2019-10-22', 'enthronement ceremony'],
    ['2020-07-23', 'Marine Day, moved for the games of 2020'],
    ['2020-07-24', 'Sports Day, moved for the games of 2020'],
    ['2020-08-10', 'Mountain Day, moved for the games of 2020'],
    ['2021-07-22', 'Marine Day, moved for the games of 2021'],
    ['2021-07-23', 'Sports Day, moved for the games of 2021'],
    ['2021-08-09', 'substitute for Mountain Day, moved to Sunday 2021-08-08'],
    ['2024-08-12', 'substitute for Mountain Day on a Sunday (祝日法3条2項)'],
    ['2026-05-06', 'substitute for Constitution Day, which is a Sunday'],
    ['2026-09-22', 'between Respect-for-the-Aged Day and the autumn equinox'],
    ['2027-03-22', 'substitute for the spring equinox on a Sunday'],
    ['2027-11-23', 'Labour Thanksgiving Day'],
  ])('%s: %s', (day) => {
    expect(isClosed(day)).toBe(true)
  })

  it.each([
    ['2024-03-01', 'a Friday'],
    ['2024-12-27', 'the last Friday before the end of the year'],
    ['2025-01-06', 'the first Monday after the turn of the year'],
    ['2019-12-23', "no longer the Emperor's birthday"],
    ['2020-07-20', 'Marine Day of other years'],
    ['2020-10-12', 'Sports Day of other years'],
    ['2021-08-11', 'Mountain Day of other years'],
    ['2018-10-22', 'no enthronement in that year'],
    ['2018-05-01', 'between weekend and holidays, but not between two holidays'],
    ['2027-05-06', 'after three holidays none of which is a Sunday'],
  ])('is open on %s: %s', (day) => {
    expect(isClosed(day)).toBe(false)
  })

  it('leaves 244 open days in 2024, counted by hand', () => {
    const first = dayOf('2024-01-01')
    const open = Array.from({ length: 366 }, (_, index) => first + index).filter((day) => !closed.has(day))
    const weekends = 104
    const holidaysOnWeekdays = '1/8 2/12 2/23 3/20 4/29 5/3 5/6 7/15 8/12 9/16 9/23 10/14 11/4'.split(
      ' ',
    ).length
    const turnOfYearOnWeekdays = '1/1 1/2 1/3 12/30 12/31'.split(' ').length
    expect(open.length).toBe(366 - weekends - holidaysOnWeekdays - turnOfYearOnWeekdays)
  })

  it('covers its whole span in order, each day once', () => {
    const { from, until, closed: days } = governmentCalendar
    expect([from, until]).toEqual([dayOf('2017-01-01'), dayOf('2030-12-31')])
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    expect([days[0], days.at(-1)]).toEqual([from, until])
  })
})
