import type { Problem } from '@sekisho/logic'

/** A row of a table as its file has it. */
export interface TableRow {
  /** The row of the sheet, or the first line of the file that it stands in; from 1. */
  readonly row: number
  /** The text of each cell by its column, from 0; what is not there is empty. */
  readonly cells: readonly string[]
  /** Cells that hold something that is not used, such as a formula. */
  readonly problems: readonly CellProblem[]
}

/** What is wrong with a cell, by its column, from 0. */
export interface CellProblem {
  readonly column: number
  readonly problem: Problem
}

/** A row, or why it could not be read at all. */
export type ReadRow = TableRow | { readonly row: number; readonly problem: Problem }

/** Rows in batches, so that a long table need not be held at once. */
export type ReadTable = Iterable<readonly ReadRow[]>
