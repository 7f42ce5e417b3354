/** A day of the Gregorian calendar as the number of days since 1970-01-01. */
export type Day = number

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of a date, by Howard Hinnant's public algorithm `days_from_civil`. */
function fromCivil({ year, month, day }: Civil): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day, by Howard Hinnant's public algorithm `civil_from_days`. */
function toCivil(days: Day): Civil {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return fromCivil(next) - fromCivil({ year, month, day: 1 })
}

/** The day of an ISO date `YYYY-MM-DD`; `null` when the text is no such date or the date does not exist. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return fromCivil({ year, month, day })
}

/** The day of an ISO date that the author wrote; throws when it does not exist. */
export function dayOf(text: string): Day {
  const day = parseDay(text)
  if (day === null)
    throw new RangeError(
      `「${text}」は存在しない日です。YYYY-MM-DD で書いてください。 "${text}" is no date: write YYYY-MM-DD.`,
    )
  return day
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: date } = toCivil(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/**
 * The day of the same number `months` later; the last day of that month when it has no such day
 * (Civil Code art. 143(2)).
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = toCivil(day)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return fromCivil({ year: y, month: m, day: Math.min(date, daysInMonth(y, m)) })
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}
