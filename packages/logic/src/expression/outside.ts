import { type Truth, UNKNOWN } from '../values/truth.ts'
import type { Words } from '../values/words.ts'
import type { Cites } from './citation.ts'
import type { KindOf } from './reading.ts'
import type { Expression, TruthType } from './types.ts'

/**
 * A provision that cannot be modelled. Its value is unknown until a person's judgement is given as a ruling with
 * its author; where no `judge` is declared nobody is asked and the answer stays outside what is modelled.
 */
export interface Outside extends Expression<TruthType> {
  readonly kind: 'outside'
  readonly id: string
  readonly title: Words
  readonly cite: Cites
  /** Why it is not modelled. */
  readonly reason: Words
  /** What a person must judge. */
  readonly judge?: Words
}

export const outsideKind: KindOf<Outside> = {
  operands: () => [],
  // The case reader holds that a ruling on such an entry is a truth value.
  compile:
    ({ id }) =>
    (reading) =>
      (reading.ruling(id) ?? UNKNOWN) as Truth,
  mattered: () => [],
}
