import type { Words } from '../values/words.ts'

/** One provision of a statute, order or notice, as it is cited. */
export interface CitedProvision extends Words {}

/**
 * Where a rule, value or outcome comes from. The language needs only this much of a citation;
 * a law package parses its citations and resolves them against the text.
 */
export interface Citation extends Words {
  /** The provision first, then those it delegates to: Act, cabinet order, ministerial order, notice. */
  readonly chain: readonly CitedProvision[]
  /** Was it read in the text itself? What was not is shown to the user as unverified. */
  readonly verified: boolean
  readonly note?: Words
}

/** One citation or several. */
export type Cites = Citation | readonly Citation[]

export function citesOf(cites: Cites): readonly Citation[] {
  return 'chain' in cites ? [cites] : cites
}
