import { addExact, type Exact, multiplyExact } from '@sekisho/logic'
import type { AssessedLine } from './assessed-line.ts'

/** What the lines under one bracketed item come to together. */
export interface BracketSum {
  /** Such as `6(2)`. */
  readonly item: string
  readonly lines: number
  /** The value of the lines that fall under it and have one, in the currency of the whole. */
  readonly value: Exact
  /** Rows of lines that fall under it and have no value in that currency. */
  readonly withoutValue: readonly number[]
  /** Rows of lines that may fall under it, for want of values to judge them. */
  readonly open: readonly number[]
  /** Can none of those that fall under it be taken out? `null` where that is not said of all. */
  readonly inseparable: boolean | null
}

interface Sum {
  lines: number
  value: Exact
  withoutValue: number[]
  open: number[]
  inseparable: boolean | null
}

/** Rows that are named; of more only the first are. */
const MOST_ROWS = 1000

/** Adds up the value of the lines under each bracketed item. */
export class BracketSums {
  readonly #currency: string | undefined
  readonly #sums = new Map<string, Sum>()

  constructor(currency: string | undefined) {
    this.#currency = currency
  }

  add({ line, classification }: AssessedLine): void {
    const { hit, open } = classification
    if (hit.length > 0) {
      for (const item of new Set(hit.map((entry) => entry.item))) this.#hit(this.#sum(item), line)
    }
    // A line of which nothing is said may fall under everything; it is counted as unknown, not under each item.
    if (classification.problems.length === 0 && line.spec.kinds.length > 0)
      for (const item of new Set(open.map((entry) => entry.item))) pushUpTo(this.#sum(item).open, line.row)
  }

  all(): readonly BracketSum[] {
    return Array.from(this.#sums, ([item, sum]) => ({ item, ...sum }))
  }

  #sum(item: string): Sum {
    let sum = this.#sums.get(item)
    if (sum === undefined) {
      sum = { lines: 0, value: 0, withoutValue: [], open: [], inseparable: true }
      this.#sums.set(item, sum)
    }
    return sum
  }

  #hit(sum: Sum, { row, quantity, unitPrice, currency, inseparable }: AssessedLine['line']): void {
    sum.lines++
    if (inseparable === false) sum.inseparable = false
    else if (inseparable === undefined && sum.inseparable === true) sum.inseparable = null
    // Without a currency a price is a number of nothing.
    if (
      quantity === undefined ||
      unitPrice === undefined ||
      currency === undefined ||
      currency !== this.#currency
    )
      pushUpTo(sum.withoutValue, row)
    else sum.value = addExact(sum.value, multiplyExact(quantity, unitPrice))
  }
}

function pushUpTo(rows: number[], row: number): void {
  if (rows.length < MOST_ROWS) rows.push(row)
}
