import type { Exact, Problem } from '@sekisho/logic'
import type { Spec } from '../classify/spec.ts'

/** One line of a bill of materials, as it was read. What could not be read is among its problems, and not known. */
export interface BillLine {
  /** The row of the sheet or line of the file, from 1. */
  readonly row: number
  readonly part: string
  readonly quantity?: Exact
  /** For one piece, in its currency. */
  readonly unitPrice?: Exact
  /** As in ISO 4217. */
  readonly currency?: string
  /** Can it not be taken out of what it is built into, such as a soldered part? */
  readonly inseparable?: boolean
  /** The id of the supplier's certificate for it. */
  readonly certificate?: string
  /** The entry under which the supplier or an earlier judgement has it, as it is written: `6(2)`, `非該当`. */
  readonly statedItem?: string
  /** What it is and what it can, for its classification. */
  readonly spec: Spec
  readonly problems: readonly Problem[]
}
