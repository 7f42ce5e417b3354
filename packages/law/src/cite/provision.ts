import type { AmendmentId } from './amendments.ts'
import type { StatuteId } from './statutes.ts'

/** A number with its branches: `'26'`, and `'27-2'` for 27条の2. */
export type Numbering = string

/** Parts of a paragraph or item that have a name of their own, with the Japanese and English word. */
export const PARTS = {
  chapeau: { ja: '柱書', en: 'chapeau' },
  main: { ja: '本文', en: 'main clause' },
  proviso: { ja: 'ただし書', en: 'proviso' },
  'first-sentence': { ja: '前段', en: 'first sentence' },
  'second-sentence': { ja: '後段', en: 'second sentence' },
} as const

export type Part = keyof typeof PARTS

/** A parsed citation: one provision of one statute. Only what was written is there. */
export interface Provision {
  readonly statute: StatuteId
  /** A supplementary provision: the statute's own (`'own'`), or that of a law that amended it. */
  readonly supplementary?: 'own' | AmendmentId
  readonly article?: Numbering
  readonly paragraph?: number
  readonly item?: Numbering
  /** イ, ロ, ハ … below an item. */
  readonly subitem?: string
  /** (1), (2) … below a subitem. */
  readonly point?: number
  /** 1, 2 … below a point, or below a bracket of an appended table. */
  readonly detail?: Numbering
  readonly part?: Part
  /** An appended table (別表); `'sole'` where the statute has but one. */
  readonly table?: Numbering | 'sole'
  /** A row (項) of an appended table: `'3-2'` for 三の二の項. */
  readonly row?: Numbering
  /** (1), (8の2) … of a row. */
  readonly bracket?: Numbering
  /** A section of a notice that has no articles: `'1-1(7)'`, `'別紙1-3'`. */
  readonly section?: string
  /** An appended form (別紙様式). */
  readonly form?: Numbering
}
