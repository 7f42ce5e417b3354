import type { Share } from './share.ts'

export const ENTITY_KINDS = [
  'person',
  'company',
  'partnership',
  'trust',
  'state',
  'state-body',
  'unknown',
] as const

/** A person, company, partnership, trust or state. */
export interface Entity {
  readonly id: string
  readonly kind: (typeof ENTITY_KINDS)[number]
  readonly name: string
  /** ISO 3166 code, where it is known. */
  readonly country?: string
}

/** What a share is a share of: each is summed by itself, never with another. */
export const MEASURES = ['votes', 'shares', 'seats'] as const
export type Measure = (typeof MEASURES)[number]

/** A dated share that one entity has in another. */
export interface Interest {
  readonly holder: string
  readonly held: string
  readonly measure: Measure
  readonly share: Share
  /** Is what the holder has through others in the share, or perhaps in it? Then it is summed with no other. */
  readonly isThroughOthers?: true
  /** The first day it holds; open where it is not known. */
  readonly from?: string
  /** The first day it holds no more. */
  readonly until?: string
  /** Where this is from: a file and line, a statement. */
  readonly source?: string
}
