import { type Interval, parseDay } from '@sekisho/logic'

/** Where a day stands between the first and the last day that are drawn, in percent. */
export class Scale {
  readonly #from: number
  readonly #length: number

  constructor(intervals: readonly Interval[]) {
    this.#from = dayOf(intervals[0]?.from)
    this.#length = Math.max(1, dayOf(intervals.at(-1)?.until) + 1 - this.#from)
  }

  at(iso: string): number {
    return Math.min(100, Math.max(0, ((dayOf(iso) - this.#from) / this.#length) * 100))
  }

  /** How much of the width the days from one to another take, both included. */
  width(from: string, until: string): number {
    return ((dayOf(until) + 1 - dayOf(from)) / this.#length) * 100
  }

  isWithin(iso: string): boolean {
    const day = dayOf(iso)
    return day >= this.#from && day < this.#from + this.#length
  }
}

function dayOf(iso: string | undefined): number {
  return (iso === undefined ? null : parseDay(iso)) ?? 0
}

/** The first days of the years between two days, every other one. */
export function yearsOf(intervals: readonly Interval[]): readonly number[] {
  const [first, last] = [intervals[0]?.from, intervals.at(-1)?.until].map((iso) =>
    Number(iso?.slice(0, 4) ?? 0),
  )
  if (first === undefined || last === undefined) return []
  const all = Array.from({ length: last - first }, (_, place) => first + 1 + place)
  return all.filter((year) => year % 2 === 0)
}
