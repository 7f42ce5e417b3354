import type { Columns } from './columns.ts'
import { type Axis, comeBy, type Edition } from './edition.ts'

/** How many changes of an axis have come, for every day from the eve of the first to the last. */
class DayTable {
  readonly stride: number
  readonly #axis: Axis
  readonly #eve: number
  readonly #come: Int32Array

  constructor(axis: Axis) {
    this.#axis = axis
    this.stride = axis.changes.length + 2
    this.#eve = (axis.changes[0] ?? 0) - 1
    const length = (axis.changes.at(-1) ?? 0) - this.#eve + 1
    this.#come = Int32Array.from({ length }, (_, day) => comeBy(axis, this.#eve + day))
  }

  /** Adds this axis to the keys of rows: `key * stride + place`. */
  addTo(keys: Int32Array | Float64Array, days: Float64Array | undefined, from: number, to: number): void {
    const [come, eve, stride] = [this.#come, this.#eve, this.stride]
    const end = come.length - 1
    for (let row = from; row < to; row++) {
      const day = days === undefined ? Number.NaN : (days[row] ?? Number.NaN)
      let place: number
      if (day > -FAR && day < FAR) {
        // The nearest day of the table, without branches: days in no order would mispredict them.
        const after = (day | 0) - eve
        const notBefore = after & ~(after >> 31)
        const over = notBefore - end
        place = come[end + (over & (over >> 31))] ?? 0
      } else place = comeBy(this.#axis, day)
      keys[row - from] = (keys[row - from] ?? 0) * stride + place
    }
  }
}

/** Days nearer than this are told apart as 32-bit integers. */
const FAR = 2 ** 30

/** Rows of one edition, counted from where their chunk begins. */
export interface RowsOfEdition {
  readonly edition: Edition
  readonly rows: Int32Array
  readonly count: number
}

/** Up to so many keys are looked up in an array. */
const DIRECT = 1 << 16

/** Sorts rows by the edition of the law that their days lie in. */
export class EditionsOfRows {
  readonly #most: number
  readonly #tables: readonly DayTable[]
  readonly #days: readonly (Float64Array | undefined)[]
  readonly #keys: Int32Array | Float64Array
  /** The editions met so far; keys name them by their place, from 1. */
  readonly #editions: Edition[] = []
  readonly #places = new Map<number, number>()
  /** The places again, for as many keys as an array may hold. */
  readonly #direct: Uint32Array
  /** The rows of each edition, `#most` places each, and how many there are. */
  #rows = new Int32Array(0)
  #counts = new Int32Array(0)

  /** @param most the greatest number of rows sorted at once */
  constructor(axes: readonly Axis[], columns: Columns, most: number) {
    this.#most = most
    this.#tables = axes.map((axis) => new DayTable(axis))
    // The column of a day fact is one of numbers.
    this.#days = axes.map(({ fact }) => columns.facts[fact.id] as Float64Array | undefined)
    const count = this.#tables.reduce((product, { stride }) => product * stride, 1)
    this.#keys = count <= DIRECT ? new Int32Array(most) : new Float64Array(most)
    this.#direct = new Uint32Array(count <= DIRECT ? count : 0)
  }

  /** The rows from one up to another, by edition; the arrays are used again by the next call. */
  group(from: number, to: number): readonly RowsOfEdition[] {
    const keys = this.#keys.fill(0)
    for (const [axis, table] of this.#tables.entries()) table.addTo(keys, this.#days[axis], from, to)
    const [direct, most] = [this.#direct, this.#most]
    for (let row = 0; row < to - from; row++) {
      const key = keys[row] ?? 0
      keys[row] = direct[key] || this.#placeOf(key)
    }
    const [rows, counts] = [this.#rows, this.#counts.fill(0)]
    for (let row = 0; row < to - from; row++) {
      const place = (keys[row] ?? 0) - 1
      const count = counts[place] ?? 0
      rows[place * most + count] = row
      counts[place] = count + 1
    }
    return this.#editions.flatMap((edition, place) => {
      const count = counts[place] ?? 0
      return count === 0 ? [] : { edition, rows: rows.subarray(place * most, place * most + count), count }
    })
  }

  #placeOf(key: number): number {
    const place = this.#places.get(key) ?? this.#begin(key)
    this.#places.set(key, place)
    if (key < this.#direct.length) this.#direct[key] = place
    return place
  }

  #begin(key: number): number {
    const place = this.#editions.push(this.#editionOf(key))
    if (place > this.#counts.length) {
      this.#counts = new Int32Array(place * 2)
      this.#rows = new Int32Array(place * 2 * this.#most)
    }
    return place
  }

  #editionOf(key: number): Edition {
    let rest = key
    const places = this.#tables.toReversed().map(({ stride }) => {
      const place = rest % stride
      rest = Math.floor(rest / stride)
      return place
    })
    return places.toReversed()
  }
}
