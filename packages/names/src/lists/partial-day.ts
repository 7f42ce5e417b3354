import type { PartialDay } from './party.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as lists write it, as far as it is known: `1967`, `00/00/1967`, `03/1967`, `28 Jan 1960`, `circa 1962`, `1960 to
 * 1965`, `1967-03-01`. Days before months, as the lists have it. Nothing where it cannot be read.
 */
export function partialDay(written: string): PartialDay | undefined {
  const text = written.trim().toLowerCase()
  const about = /circa|approx|about|^c\.|~|頃/.test(text)
  const day = dayOf(text.replace(/circa|approximately|approx\.?|about|^c\.|~|頃/g, '').trim())
  return day === undefined ? undefined : { day, ...(about ? { about: true as const } : {}) }
}

function dayOf(text: string): string | undefined {
  const [, year] = /^(\d{4})$/.exec(text) ?? []
  if (year) return year
  const [, from, until] = /^(\d{4})\s*(?:-|–|to|and|\/)\s*(\d{4})$/.exec(text) ?? []
  if (from && until) return `${from}/${until}`
  const [, y, m, d] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:t.*)?$/.exec(text) ?? []
  if (y && m) return whole(y, m, d)
  const [, dd, mm, yyyy] = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  if (mm && yyyy) return whole(yyyy, mm, dd)
  const [, dayOfMonth, month, yearOf] = /^(?:(\d{1,2})\s+)?([a-z]{3})[a-z]*\.?\s+(\d{4})$/.exec(text) ?? []
  const number = month === undefined ? 0 : MONTHS.indexOf(month) + 1
  if (yearOf && number > 0) return whole(yearOf, String(number), dayOfMonth)
  return undefined
}

/** A year with month and day as far as they are none of `00`. */
function whole(year: string, month: string, day: string | undefined): string | undefined {
  const [m, d] = [Number(month), Number(day ?? 0)]
  if (m > 12 || d > 31) return undefined
  const pad = (number: number) => String(number).padStart(2, '0')
  if (m === 0) return year
  return d === 0 ? `${year}-${pad(m)}` : `${year}-${pad(m)}-${pad(d)}`
}

/** The years that a day may be of, both included. */
export function yearsOf({ day, about }: PartialDay): readonly [from: number, until: number] {
  const years = (day.match(/\d{4}/g) ?? []).map(Number)
  const give = about ? 2 : 0
  const [first = 0] = years
  const last = day.includes('/') ? (years.at(-1) ?? first) : first
  return [first - give, last + give]
}
