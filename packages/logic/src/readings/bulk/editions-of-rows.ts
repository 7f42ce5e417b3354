import type { Columns } from './columns.ts'
import { type Axis, comeBy, type Edition } from './edition.ts'

/** How many changes of an axis have come, for every day from the eve of the first to the last. */
class DayTable {
  readonly stride: number
  readonly #first: number
  readonly #last: number
  readonly #come: Uint16Array

  constructor(axis: Axis) {
    this.stride = axis.changes.length + 2
    this.#first = (axis.changes[0] ?? 0) - 1
    this.#last = axis.changes.at(-1) ?? 0
    this.#come = Uint16Array.from({ length: this.#last - this.#first + 1 }, (_, day) =>
      comeBy(axis, this.#first + day),
    )
  }

  /** Adds this axis to the keys of rows: `key * stride + place`. */
  addTo(keys: Float64Array, days: Float64Array | undefined, from: number, to: number): void {
    const [come, first, last, stride] = [this.#come, this.#first, this.#last, this.stride]
    const unknown = stride - 1
    for (let row = from; row < to; row++) {
      const day = days === undefined ? Number.NaN : (days[row] ?? Number.NaN)
      const place = day >= last ? come[last - first] : day <= first ? 0 : come[day - first]
      keys[row - from] = (keys[row - from] ?? 0) * stride + (place ?? unknown)
    }
  }
}

/** Rows of one edition, counted from where their chunk begins. */
export interface RowsOfEdition {
  readonly edition: Edition
  readonly rows: Int32Array
  count: number
}

/** Sorts rows by the edition of the law that their days lie in. */
export class EditionsOfRows {
  readonly #tables: readonly DayTable[]
  readonly #days: readonly (Float64Array | undefined)[]
  readonly #keys: Float64Array
  readonly #groups: RowsOfEdition[] = []
  /** The group of each key, plus one; editions are few, keys may be many. */
  readonly #places: Map<number, number> | Uint32Array

  /** @param most the greatest number of rows sorted at once */
  constructor(axes: readonly Axis[], columns: Columns, most: number) {
    this.#tables = axes.map((axis) => new DayTable(axis))
    // The column of a day fact is one of numbers.
    this.#days = axes.map(({ fact }) => columns.facts[fact.id] as Float64Array | undefined)
    this.#keys = new Float64Array(most)
    const count = this.#tables.reduce((product, { stride }) => product * stride, 1)
    this.#places = count <= DIRECT ? new Uint32Array(count) : new Map()
  }

  /** The rows from one up to another, by edition; the arrays are used again by the next call. */
  group(from: number, to: number): readonly RowsOfEdition[] {
    const keys = this.#keys.fill(0)
    for (const [axis, table] of this.#tables.entries()) table.addTo(keys, this.#days[axis], from, to)
    for (const group of this.#groups) group.count = 0
    const places = this.#places
    for (let row = 0; row < to - from; row++) {
      const key = keys[row] ?? 0
      const place = places instanceof Map ? places.get(key) : places[key]
      const group = this.#groups[(place ?? 0) - 1] ?? this.#begin(key)
      group.rows[group.count] = row
      group.count += 1
    }
    return this.#groups.filter(({ count }) => count > 0)
  }

  #begin(key: number): RowsOfEdition {
    const group = { edition: this.#editionOf(key), rows: new Int32Array(this.#keys.length), count: 0 }
    const place = this.#groups.push(group)
    if (this.#places instanceof Map) this.#places.set(key, place)
    else this.#places[key] = place
    return group
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

/** Up to so many keys are looked up in an array. */
const DIRECT = 1 << 16
