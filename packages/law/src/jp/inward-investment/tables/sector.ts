import type { Words } from '@sekisho/logic'

/** What a class or a day rests on: a text that was read (and which), nothing read, or real doubt. */
export type Mark =
  | { readonly state: 'verified'; readonly source: string }
  | { readonly state: 'unverified' }
  | { readonly state: 'uncertain' }

/**
 * Where a business stands for one of the two controls: `none` is report only or outside, `partly-core` is designated
 * and core where the condition of the row holds, `unknown` is a time for which the list could not be established.
 */
export type SectorClass = 'none' | 'designated' | 'partly-core' | 'core' | 'unknown'

/** A class from a day on: `from` is the first day of acts it covers, `inForce` the day the notice took effect. */
export interface DatedClass {
  readonly from: string
  /** `null`: in force before the modelled span. */
  readonly inForce: string | null
  readonly is: SectorClass
  /** What the class rests on. */
  readonly mark: Mark
  /** What the two days rest on. */
  readonly dayMark: Mark
}

/** One row of the sector table, as of every day from {@link MODELLED_FROM}. */
export interface Sector {
  readonly id: string
  /** Number of the group of sectors it belongs to, 1 to 38. */
  readonly group: number
  readonly title: Words
  /** In plain words, for a reader who does not know the notice. */
  readonly what: Words
  /** Products, technologies and other names, for search only: separated by 「、」 in Japanese and "," in English. */
  readonly words: Words
  /** Which appended table of the notice of business types names it. */
  readonly table: 1 | 2 | 3
  readonly tableMark: Mark
  /**
   * Where such a business falls in the Japan Standard Industrial Classification, 14th revision. The notices may still
   * name classes of an older revision.
   */
  readonly jsic: readonly string[]
  /** Class for inward direct investment, oldest first. */
  readonly inward: readonly DatedClass[]
  /** Class for specified acquisitions, oldest first. */
  readonly specified: readonly DatedClass[]
  /** For a `partly-core` row: when the business is core. */
  readonly coreWhen?: Words
  /** What the row as a whole rests on. */
  readonly mark: Mark
}

/** First day that is modelled. */
export const MODELLED_FROM = '2017-07-01'

export const verified = (source: string): Mark => ({ state: 'verified', source })
export const unverified: Mark = { state: 'unverified' }
export const uncertain: Mark = { state: 'uncertain' }
