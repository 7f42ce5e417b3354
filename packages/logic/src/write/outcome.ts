import type { Cites } from '../expression/citation.ts'
import type { DayExpression, TruthExpression } from '../expression/types.ts'
import type { Words } from '../values/words.ts'

export type OutcomeKind = 'obligation' | 'permission' | 'prohibition' | 'report'

/** What follows for someone from the rules: to do, to be allowed, to leave undone, to report. */
export interface Outcome {
  readonly id: string
  readonly kind: OutcomeKind
  readonly title: Words
  readonly cite: Cites
  readonly when: TruthExpression
  /** Who must or may act. */
  readonly who: Words
  /** The authority addressed. */
  readonly authority?: Words
  /** The form to use. */
  readonly form?: Words
  readonly earliest?: DayExpression
  /** The last day. */
  readonly due?: DayExpression
  /** The act may be done from the day after this one. */
  readonly standstillUntil?: DayExpression
  /** The legal effect until then. */
  readonly effect?: Words
  /** What follows when it is missed. */
  readonly sanction?: { readonly text: Words; readonly cite: Cites }
  /** What binds the actor while it holds, each with its own condition. */
  readonly conditions?: readonly Condition[]
}

/** A condition that binds the actor, where its own condition holds. */
export interface Condition {
  readonly id: string
  readonly text: Words
  readonly cite: Cites
  readonly when: TruthExpression
}

/** Declares an outcome. */
export function outcome(id: string, description: Omit<Outcome, 'id'>): Outcome {
  return Object.freeze({ ...description, id })
}
