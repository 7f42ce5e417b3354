import type { Words } from '@sekisho/logic'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

/** A day of the calendar for people: `2024-07-17` is 2024年7月17日（水）, Wed 17 July 2024. */
export function sayDay(iso: string): Words {
  const { year, month, day, weekday } = partsOf(iso)
  return {
    ja: `${year}年${month}月${day}日（${'日月火水木金土'[weekday]}）`,
    en: `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`,
  }
}

/** The same without the day of the week: 2020年6月7日, 7 June 2020. */
export function sayShortDay(iso: string): Words {
  const { year, month, day } = partsOf(iso)
  return { ja: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1]} ${year}` }
}

function partsOf(iso: string): { year: number; month: number; day: number; weekday: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day, weekday: new Date(`${iso}T00:00:00Z`).getUTCDay() }
}
