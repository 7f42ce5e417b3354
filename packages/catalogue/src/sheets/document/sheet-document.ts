/** A sheet of paper as data: what is on it, in order. Word and PDF are written from the same. */
export interface SheetDocument {
  readonly language: Language
  readonly title: string
  /** The day that the sheet bears; no other day or clock gets into the file. */
  readonly on: string
  readonly blocks: readonly Block[]
  /** What a program needs to read the filled sheet again: which sheet it is, of what, under which rules. */
  readonly origin: Readonly<Record<string, string>>
}

export type Language = 'ja' | 'en'

export type Block = TextBlock | TableBlock

export interface TextBlock {
  readonly is: 'title' | 'heading' | 'text' | 'note'
  readonly parts: readonly Part[]
}

export interface TableBlock {
  readonly is: 'table'
  /** The widths of the columns, in shares of their sum. */
  readonly widths: readonly number[]
  /** Repeated on every page. */
  readonly head?: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly Cell[]
  /** A row of a higher order, such as a heading, on grey. */
  readonly shaded?: boolean
}

export interface Cell {
  readonly parts: readonly Part[]
  /** Steps to the right, as limbs of an article are set. */
  readonly indent?: number
  /** Columns that it takes; one when left out. */
  readonly span?: number
}

/** Printed text, or something to fill in. */
export type Part = string | FillIn

/** Something to fill in, found again by its tag whatever else people do to the sheet. */
export interface FillIn {
  readonly tag: string
  /** What it is called when the pointer rests on it. */
  readonly name: string
  /** What stands in it; empty when it is still to be filled in. */
  readonly value: string
  /** The values it may take; anything when left out. */
  readonly options?: readonly string[]
}

function isFillIn(part: Part): part is FillIn {
  return typeof part === 'object'
}

/** Everything to fill in, in the order in which it stands. */
export function fillInsOf({ blocks }: SheetDocument): readonly FillIn[] {
  return blocks
    .flatMap((block): readonly Part[] =>
      block.is === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts))
        : block.parts,
    )
    .filter(isFillIn)
}
