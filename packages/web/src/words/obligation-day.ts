import type { DayName, Obligation, PublishedRange, Words } from '@sekisho/logic'
import { sayDay } from './say-day.ts'

const NOT_SETTLED: Words = { ja: '定まらない', en: 'not settled' }

/** Is it something to be done, and no power, permission or prohibition? */
export function isDuty(kind: Obligation['kind']): boolean {
  return kind === 'obligation' || kind === 'report'
}

/** The day by which an obligation stands among others; those without one come last. */
function dayOf({ due, earliest, standstillUntil }: Obligation): string {
  return due ?? standstillUntil ?? earliest ?? '9999'
}

/** In the order of their days. */
export function byDay(a: Obligation, b: Obligation): number {
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0
}

/** A day of an obligation in words; nothing where it has none. */
export function sayDayOf(obligation: Obligation, name: DayName): Words | null {
  const settled = obligation[name]
  if (settled !== null) return sayDay(settled)
  const range = obligation.ranges[name]
  return range ? sayRange(range) : null
}

/** What is known of a day that is open. */
function sayRange({ low, high }: PublishedRange): Words {
  const [from, until] = [low, high].map((day) => (day === null ? null : sayDay(day)))
  if (from && until)
    return { ja: `${from.ja}から${until.ja}までのいつか`, en: `between ${from.en} and ${until.en}` }
  if (from) return { ja: `${from.ja}以後`, en: `${from.en} or later` }
  if (until) return { ja: `${until.ja}以前`, en: `${until.en} or earlier` }
  return NOT_SETTLED
}
