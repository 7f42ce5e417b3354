import type { BillSummary, Host } from '@sekisho/catalogue/bill-of-materials'
import type { Problem } from '@sekisho/logic'
import type { Language } from '../../words/language.ts'

/** What a bill of materials is judged by. */
export interface Job {
  readonly bytes: Uint8Array
  readonly on: string
  readonly sheet?: string
  readonly host?: Host
  /** The file of the suppliers' certificates. */
  readonly certificates?: Uint8Array
  /** The language of the file that is made of the result. */
  readonly language: Language
}

/** A line as the table shows it; `lost` is a row that could not be read. */
export interface Row {
  readonly row: number
  readonly part: string
  readonly name: string
  readonly outcome: 'listed' | 'unknown' | 'outside' | 'lost'
  readonly items: readonly string[]
  /** Items that could not be judged; more than a few are only counted. */
  readonly open: readonly string[]
  readonly problems: readonly Problem[]
}

/** What comes back: how far it is, then everything, or why there is nothing. */
export type FromBill =
  | { readonly is: 'progress'; readonly lines: number }
  | {
      readonly is: 'done'
      readonly summary: BillSummary
      readonly rows: readonly Row[]
      readonly csv: string
      readonly problems: readonly Problem[]
    }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
