import type { Case } from '../../case/given.ts'
import type { Layout } from './layout.ts'

/** Texts by their place in a dictionary; -1 where it is not known. */
export interface TextColumn {
  readonly codes: Int32Array
  readonly texts: readonly string[]
}

/** The lists of all rows, one after the other: those of row `i` from `starts[i]` up to `starts[i + 1]`. */
export interface ListColumn {
  readonly starts: Int32Array
  /** 1 where there may be records that nobody named, else 0. */
  readonly open: Uint8Array
  /** By the name of the field. */
  readonly fields: Readonly<Record<string, Column>>
}

/**
 * One value a row. Truths in a Uint8Array (0 false, 1 unknown, 3 true); choices in an Int32Array (a bit an option);
 * numbers in a Float64Array (whole numbers over the denominator of the layout, NaN unknown).
 */
export type Column = Uint8Array | Int32Array | Float64Array | TextColumn | ListColumn

/** Cases as columns. */
export interface Columns {
  readonly rows: number
  readonly layout: Layout
  /** By the id of the fact; every fact of the layout has one. */
  readonly facts: Readonly<Record<string, Column>>
  /** For facts that may be absent: 3 where it is known to be, 1 where nothing is said, 0 where it is there. */
  readonly absent: Readonly<Record<string, Uint8Array>>
  /** Rows that columns cannot hold: a range, a number beyond 2^53, a ruling. They are answered one at a time. */
  readonly apart: ReadonlyMap<number, Case>
}
