import holidayJp from '@holiday-jp/holiday_jp'
import { type Calendar, type Day, dayOf, formatDay, weekdayOf } from '@sekisho/logic'
import { cite } from '../cite/cite.ts'

const FROM = dayOf('2017-01-01')
const UNTIL = dayOf('2030-12-31')

const SUNDAY = 0
const SATURDAY = 6

/** The national holidays (祝日法の休日) as the library lists them, substitutes and days between holidays with them. */
const nationalHolidays: ReadonlySet<string> = new Set(Object.keys(holidayJp.holidays))

/**
 * Days on which government offices are closed: Saturdays and Sundays, national holidays, and 29 December to 3 January
 * (行政機関の休日に関する法律1条1項). A filing whose last day falls on one may be made on the next open day (同2条).
 *
 * The days of the two equinoxes are announced by the government each February for the year after; later ones are
 * the library's forecast by astronomy.
 */
export const governmentCalendar: Calendar = Object.freeze({
  id: 'jp-government-offices',
  title: Object.freeze({ ja: '行政機関の休日', en: 'Holidays of administrative organs' }),
  cite: cite('行政機関の休日に関する法律1条1項'),
  from: FROM,
  until: UNTIL,
  closed: Object.freeze(
    Array.from({ length: UNTIL - FROM + 1 }, (_, index) => FROM + index).filter(
      (day) => isWeekend(day) || isTurnOfYear(day) || nationalHolidays.has(formatDay(day)),
    ),
  ),
})

function isWeekend(day: Day): boolean {
  return [SUNDAY, SATURDAY].includes(weekdayOf(day))
}

function isTurnOfYear(day: Day): boolean {
  const monthAndDay = formatDay(day).slice(5)
  return monthAndDay >= '12-29' || monthAndDay <= '01-03'
}
