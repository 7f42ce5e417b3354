import type { Problem } from '@sekisho/logic'
import type { Format } from './detect-format.ts'
import type { MapNode } from './source-node.ts'

/** One case as written in a file. */
export interface SourceRecord {
  /** The file as the user named it. */
  readonly file: string
  /** In `csv` every cell is a string: its meaning is decided by the fact's type. */
  readonly format: Format
  readonly value: MapNode
  /** What the user should know although the case was read; the first case of a file carries the notes on the file. */
  readonly notes: readonly Problem[]
}

/** A case, or what was wrong in its place; one bad case does not stop the others. */
export type ReadResult =
  | { readonly ok: true; readonly record: SourceRecord }
  | { readonly ok: false; readonly problem: Problem }
