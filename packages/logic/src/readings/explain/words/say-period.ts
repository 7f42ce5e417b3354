import { type DayShift, isCovered, type ShiftedDay, shiftDay } from '../../../expression/day-shift.ts'
import { DAY } from '../../../expression/types.ts'
import { type Day, formatDay, weekdayOf } from '../../../values/day.ts'
import { numeratorOf } from '../../../values/exact.ts'
import { isRange } from '../../../values/range.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { sayNum } from './say-value.ts'

const WEEKDAYS: readonly Words[] = [
  { ja: '日曜', en: 'Sunday' },
  { ja: '月曜', en: 'Monday' },
  { ja: '火曜', en: 'Tuesday' },
  { ja: '水曜', en: 'Wednesday' },
  { ja: '木曜', en: 'Thursday' },
  { ja: '金曜', en: 'Friday' },
  { ja: '土曜', en: 'Saturday' },
]

function sayDay(day: Day): Words {
  const weekday = WEEKDAYS[weekdayOf(day)] ?? { ja: '', en: '' }
  return { ja: `${formatDay(day)}（${weekday.ja}）`, en: `${formatDay(day)} (${weekday.en})` }
}

/** How many of what: 「45日目」 "day 45"; the last day of a number of months has no ordinal. */
export const LENGTHS: Readonly<Record<DayShift['unit'], (length: number) => Words>> = {
  days: (length) => ({ ja: `${length}日目`, en: `day ${length}` }),
  months: (length) => ({
    ja: `${length}か月の末日`,
    en: `the last day of ${length} month${length === 1 ? '' : 's'}`,
  }),
  'business-days': (length) => ({ ja: `${length}営業日目`, en: `business day ${length}` }),
  'day-of-next-month': (length) => ({ ja: `翌月の${length}日`, en: `day ${length} of the next month` }),
}

/** That long before a day. */
export function sayBack({ unit }: DayShift, start: Words, length: number): Words {
  const s = length === 1 ? '' : 's'
  return unit === 'months'
    ? { ja: `${start.ja}の${length}か月前`, en: `${length} month${s} before ${start.en}` }
    : { ja: `${start.ja}の${length}日前`, en: `${length} day${s} before ${start.en}` }
}

function sayBefore(node: DayShift, start: Day, length: number, day: Day): Words {
  const [back, { ja, en }] = [
    sayBack(node, { ja: `${formatDay(start)} `, en: formatDay(start) }, length),
    sayDay(day),
  ]
  return { ja: `${back.ja}は ${ja}`, en: `${back.en} is ${en}` }
}

/** From which day a period is counted, and whether that day is the first of it. */
export function sayFirstDay({ counting: { firstDay } }: DayShift, { ja, en }: Words): Words {
  return firstDay === 'counted'
    ? { ja: `${ja}を1日目として`, en: `${en} being day one` }
    : { ja: `${ja}の翌日から数えて`, en: `counted from the day after ${en}` }
}

function sayMove(node: DayShift, { day, counted }: ShiftedDay): Words {
  const last = node.to === 'after' ? day - 1 : day
  const words = { ja: '', en: '' }
  if (last !== counted) {
    words.ja += `。閉庁日なので ${sayDay(last).ja}に移る`
    words.en += `; a closed day, so it moves to ${sayDay(last).en}`
  }
  if (node.to === 'after') {
    words.ja += `。その翌日は ${sayDay(day).ja}`
    words.en += `; the day after is ${sayDay(day).en}`
  }
  return words
}

/**
 * The arithmetic of a computed day: 「2024-03-01 を1日目として45日目は 2024-04-14（日曜）。閉庁日なので
 * 2024-04-15（月曜）に移る」.
 */
function sayShift(node: DayShift, start: Day, length: number): Words {
  const shifted = shiftDay(node, start, length)
  if (node.to === 'before') return sayBefore(node, start, length, shifted.day)
  const { ja, en } = LENGTHS[node.unit](length)
  const end = sayDay(shifted.counted)
  const moved = sayMove(node, shifted)
  const from = sayFirstDay(node, { ja: `${formatDay(start)} `, en: formatDay(start) })
  return { ja: `${from.ja}${ja}は ${end.ja}${moved.ja}`, en: `${from.en}, ${en} is ${end.en}${moved.en}` }
}

/** How the end of a period was counted, or why it cannot be. */
export function sayPeriod(node: DayShift, { reading }: Explainer): Words {
  const [start, length] = [reading.value(node.of), reading.value(node.length)]
  if (isRange(length))
    return {
      ja: '期間の長さが定まらないので計算できない',
      en: 'The length of the period is open, so it cannot be counted',
    }
  if (isRange(start)) {
    const range = sayNum({ is: 'number', unit: DAY }, start)
    return {
      ja: `起算する日が定まらない（${range.ja}）ので計算できない`,
      en: `The day it is counted from is open (${range.en}), so it cannot be counted`,
    }
  }
  const [first, days] = [Number(numeratorOf(start)), Number(numeratorOf(length))]
  const { calendar } = node.counting
  const { day } = shiftDay(node, first, days)
  if (calendar && !isCovered(node, Math.min(first, day), Math.max(first, day))) {
    const [from, until] = [formatDay(calendar.from), formatDay(calendar.until)]
    return {
      ja: `「${calendar.title.ja}」は ${from} から ${until} までしか分からないので計算できない`,
      en: `“${calendar.title.en}” is known from ${from} until ${until} only, so it cannot be counted`,
    }
  }
  return sayShift(node, first, days)
}
