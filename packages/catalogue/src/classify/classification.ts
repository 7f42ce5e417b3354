import type { Problem, ProofStep, PublishedCitation, Words } from '@sekisho/logic'

export const CLASSIFICATION_FORMAT = 'sekisho-classification/1'

/**
 * How a product stands to an entry: it falls under it (`hit`); an entry that comes first or an exclusion takes it out
 * (`excluded`); it is of the kind but misses limits (`ruled-out`); it is not of the kind (`other-kind`); facts are
 * missing (`open`); or only what is not modelled is left (`outside`).
 */
export type Standing = 'hit' | 'excluded' | 'ruled-out' | 'other-kind' | 'open' | 'outside'

/** A limit of an entry beside the value of the product. */
export interface ComparedValue {
  readonly fact: string
  readonly label: Words
  /** The value in words; `不明` where nothing is known. */
  readonly value: Words
  readonly limit: Words
  /** Does the value meet the limit, so that the entry is nearer? `null` where it is not known. */
  readonly meets: boolean | null
  /** Does it stand in a limb that holds, so that the entry is met by it? */
  readonly decides: boolean
  /** The limb in which the limit stands. */
  readonly limb: { readonly id: string; readonly title: Words; readonly cite: readonly PublishedCitation[] }
}

/** A limit that is missed, and by how much. */
export interface MissedLimit extends Omit<ComparedValue, 'meets' | 'decides'> {
  readonly by: Words
  /** Of the limit: 0.05 is 5 %. */
  readonly relative: number
}

/** A fact that is needed to judge an entry. */
export interface NeededFact {
  readonly fact: string
  readonly label: Words
  readonly question: Words
  readonly unit?: string
}

export interface ClassifiedEntry {
  readonly id: string
  /** `2(12)`, `外為6(1)` for technology. */
  readonly item: string
  readonly kind: 'goods' | 'technology'
  readonly title: Words
  readonly cite: PublishedCitation
  readonly standing: Standing
  readonly modelled: 'whole' | 'partly'
  readonly leftOut?: Words
  /** Of other lists, for looking up only. */
  readonly codes: { readonly us?: string; readonly eu?: string }
  /** Every limit of the entry; empty for other kinds of products. */
  readonly values: readonly ComparedValue[]
  /** Where numbers alone stand between the product and the entry: the nearest that would have to be otherwise. */
  readonly missed?: readonly MissedLimit[]
  /** By which rules it is taken out. */
  readonly excludedBy?: readonly { readonly id: string; readonly title: Words }[]
  /** What is needed to judge it. */
  readonly needed?: readonly NeededFact[]
  /** What is not modelled and would have to be judged by a person. */
  readonly notModelled?: readonly { readonly id: string; readonly title: Words; readonly reason: Words }[]
  readonly proof?: ProofStep
}

export interface Classification {
  readonly format: typeof CLASSIFICATION_FORMAT
  readonly on: string
  readonly list: { readonly regime: string; readonly version: string; readonly knownOn: string }
  readonly product: { readonly name: string; readonly maker?: string; readonly model?: string }
  readonly subject: 'goods' | 'technology'
  /** `not-listed` only where a person judged what is not modelled. */
  readonly outcome: 'listed' | 'not-listed' | 'unknown' | 'outside'
  readonly summary: Words
  readonly hit: readonly ClassifiedEntry[]
  /** Those that are missed by at most the given share of a limit, nearest first. */
  readonly near: readonly ClassifiedEntry[]
  readonly excluded: readonly ClassifiedEntry[]
  readonly ruledOut: readonly ClassifiedEntry[]
  /** Those that cannot be judged yet, fewest missing facts first. */
  readonly open: readonly ClassifiedEntry[]
  readonly outside: readonly ClassifiedEntry[]
  /** Entries whose kind the product is not. */
  readonly otherKinds: readonly string[]
  /** The facts that are needed, first those that settle most entries. */
  readonly questions: readonly (NeededFact & { readonly settles: readonly string[] })[]
  /** What is assumed: that the product is of no kind that was not named. */
  readonly assumed: readonly Words[]
  /** What is to be done next. */
  readonly next: readonly Words[]
  /** How many entries are modelled. */
  readonly entries: number
}

export type ClassificationResult =
  | { readonly ok: true; readonly classification: Classification }
  | { readonly ok: false; readonly problems: readonly Problem[] }
