import type { TruthExpression } from '../expression/types.ts'
import type { Words } from '../values/words.ts'

/** Something that must hold of every case that can be: parts do not add to more than the whole. */
export interface Constraint {
  readonly id: string
  readonly always: TruthExpression
  /** What is wrong with a case where it does not hold, and what to do. */
  readonly message: Words
}

/** Declares a constraint. A case in which it is false is refused as bad input. */
export function constraint(id: string, description: Omit<Constraint, 'id'>): Constraint {
  return Object.freeze({ ...description, id })
}
