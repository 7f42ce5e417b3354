/**
 * Where something is written. Lines and columns count from 1; a column counts UTF-16 units. In CSV and Parquet
 * the line is the row's first line (Parquet: the row's number) and the column the number of the table's column.
 */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * A value as written. `text` is the source without its quotes. `value` of a number is its exact decimal notation
 * (`-?digits` or `-?digits.digits`, no exponent, no leading zeros): `1e-2` is `'0.01'`. Nothing goes through
 * floating point.
 */
export type Scalar =
  | { readonly kind: 'null'; readonly text: string; readonly value: null }
  | { readonly kind: 'boolean'; readonly text: string; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string; readonly value: string }
  | { readonly kind: 'string'; readonly text: string; readonly value: string }

export type ScalarNode = Position & Scalar

/** A name and its value; the position is that of the name. */
export interface Entry extends Position {
  readonly value: SourceNode
}

export interface MapNode extends Position {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
}

export interface ListNode extends Position {
  readonly kind: 'list'
  readonly items: readonly SourceNode[]
}

/** One form for what all file formats say. YAML aliases may make the same node appear in several places. */
export type SourceNode = ScalarNode | MapNode | ListNode
