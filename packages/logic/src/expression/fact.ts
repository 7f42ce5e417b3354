import type { Words } from '../values/words.ts'
import type { KindOf } from './reading.ts'
import type { Bound, Expression, ValueType } from './types.ts'

/** Something that is so or not in the case at hand, declared once. See `write/fact.ts` for how to declare one. */
export interface Fact<Type extends ValueType = ValueType> extends Expression<Type> {
  readonly kind: 'fact'
  /** Dotted id, the name in case files: `target.listed`. */
  readonly id: string
  readonly label: Words
  /** The question an interview asks. */
  readonly question: Words
  readonly help?: Words
  /** Where it can be found: a register, a list, a document. */
  readonly source?: Words
  /** Can the actor choose it (a commitment, a structure)? */
  readonly choosable: boolean
  /** Can it be known to be absent? Then every rule that reads it says what holds when it is (`whenPresent`). */
  readonly mayBeAbsent: boolean
  /** The smallest and greatest values that can be at all. */
  readonly min?: Bound
  readonly max?: Bound
}

export const factKind: KindOf<Fact> = {
  operands: () => [],
  // The case reader holds that a given value has the fact's type.
  compile: (node) => (reading) => reading.given(node) as never,
  mattered: () => [],
}
