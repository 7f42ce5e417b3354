import type { Problem } from '@sekisho/logic'
import type { LineClassification } from '../classify/index.ts'
import type { BillLine } from './bill-line.ts'

/** A line with what the list says of it. */
export interface AssessedLine {
  readonly line: BillLine
  readonly classification: LineClassification
  /** What was wrong with it, and what speaks against its supplier's certificate. */
  readonly problems: readonly Problem[]
}
