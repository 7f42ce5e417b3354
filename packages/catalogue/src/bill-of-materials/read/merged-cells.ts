import { columnOf } from './column-of.ts'

/** A merged range, such as `A1:B3`, and its columns from 1. */
export interface MergedRange {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** More rows than this are not kept one by one. */
const MOST_ROWS = 1_048_576
const MERGE = /<(?:\w+:)?mergeCell\b[^>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g
/** Longer than the mark of one merged range: what may be cut in two between pieces. */
const OVERLAP = 200

/** Where the cells of a sheet are merged: said at its end, so that the sheet is gone through for it first. */
export class MergedCells {
  readonly #rows = new Map<number, MergedRange[]>()

  constructor(pieces: Iterable<string>) {
    let rest = ''
    const seen = new Set<string>()
    for (const piece of pieces) {
      const text = rest + piece
      // The pieces of the rows, which are nearly all, have none.
      if (text.includes('mergeCell')) for (const match of text.matchAll(MERGE)) this.#add(match, seen)
      rest = text.slice(-OVERLAP)
    }
  }

  /** The merged ranges that a row is part of. */
  readonly in = (row: number): readonly MergedRange[] => this.#rows.get(row) ?? []

  #add([, left = '', top = '', right = '', bottom = '']: RegExpMatchArray, seen: Set<string>): void {
    const text = `${left}${top}:${right}${bottom}`
    if (seen.has(text)) return
    seen.add(text)
    const range = { text, left: columnOf(left), right: columnOf(right) }
    for (let row = Number(top); row <= Math.min(Number(bottom), MOST_ROWS); row++)
      this.#rows.set(row, [...(this.#rows.get(row) ?? []), range])
  }
}
