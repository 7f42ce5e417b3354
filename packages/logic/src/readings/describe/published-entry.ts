import type { Words } from '../../values/words.ts'
import type { PublishedCitation } from '../explain/published-citation.ts'
import type { Statement } from './statement.ts'

export const ENTRIES_FORMAT = 'sekisho-entries/1'

/** Every entry of a regime, as published. Its JSON Schema is `schema/entries-1.schema.json`. */
export interface PublishedEntries {
  readonly format: typeof ENTRIES_FORMAT
  readonly regime: string
  readonly version: string
  readonly knownOn: string
  readonly entries: readonly PublishedEntry[]
}

/** An entry as published: what it says, where it stands, what it rests on and what rests on it. */
export type PublishedEntry = EntryBase &
  (RuleDetails | DecisionDetails | QuantityDetails | ParameterDetails | OutsideDetails)

interface EntryBase {
  readonly id: string
  readonly title: Words
  /** The file it is written in, relative to its regime. */
  readonly file: string
  readonly cites: readonly PublishedCitation[]
  /** The ids of the facts and entries it rests on directly. */
  readonly uses: readonly string[]
  /** The ids of the entries that rest on it directly. */
  readonly usedBy: readonly string[]
  /** The ids of the outcomes whose conditions or days rest on it directly. */
  readonly outcomes: readonly string[]
}

export interface PublishedDays {
  readonly from?: string
  /** The last day. */
  readonly until?: string
  /** The day it came into force, often thirty days before `from`. */
  readonly inForce?: string
  /** The days in words: which acts, or which days of what it looks at, are covered. Absent where all are. */
  readonly covers?: Words
}

interface PublishedCites {
  readonly cites: readonly PublishedCitation[]
  readonly verified: boolean
}

/** A condition that holds unless one of its exceptions, which are rules, does. */
export interface RuleDetails extends PublishedDays {
  readonly kind: 'rule'
  /** The day it looks at, where that is not the day of the act. */
  readonly at?: Statement
  readonly condition: Statement
  readonly unless: readonly string[]
}

/** A value other than in principle, where its condition holds. */
export interface PublishedException extends PublishedCites {
  readonly rank: number
  readonly is: Statement
  readonly when: Statement
}

/** A choice that the law makes. The exceptions are tried in their order; the first that holds prevails. */
export interface DecisionDetails {
  readonly kind: 'decision'
  readonly options: Readonly<Record<string, Words>>
  readonly principle: Statement
  readonly exceptions: readonly PublishedException[]
}

/** A number that the law computes. */
export interface QuantityDetails {
  readonly kind: 'quantity'
  readonly unit: string
  readonly formula: Statement
  readonly exceptions: readonly PublishedException[]
}

/** A value of the law over some days: an exact number, the members of a set, or `null` for a marked gap. */
export interface PublishedDated extends PublishedDays, PublishedCites {
  readonly is: string | readonly string[] | null
  readonly text: Words
}

/** A number or a set of the law. A set has no unit. */
export interface ParameterDetails {
  readonly kind: 'parameter'
  readonly unit?: string
  /** The day it looks at, where that is not the day of the act. */
  readonly at?: Statement
  readonly values: readonly PublishedDated[]
}

/** What is not modelled: why, and what a person can be asked to judge. */
export interface OutsideDetails {
  readonly kind: 'outside'
  readonly reason: Words
  readonly judge?: Words
}
