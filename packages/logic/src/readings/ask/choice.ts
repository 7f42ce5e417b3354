import type { Given } from '../../case/given.ts'
import type { Words } from '../../values/words.ts'

/** One answer that a question offers. */
export interface Choice {
  /** What it says, for `withAnswer`. */
  readonly value: Given
  readonly label: Words
  /** The outcomes still possible after it, from the gravest. */
  readonly leadsTo: readonly string[]
}
