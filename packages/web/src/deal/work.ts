import type { Case, Occasion, RuleSet } from '@sekisho/logic'

/** One act of a deal, as far as it is known. */
export interface Act {
  /** What its author calls it; nothing where the deal has a single act. */
  readonly id: string | null
  readonly case: Case
  /** The facts answered "I don't know": not asked again unless one goes back to them. */
  readonly passed: readonly string[]
}

/** What someone works on: a deal of one or more acts under one regime. */
export interface Work {
  readonly ruleSet: RuleSet
  readonly title: string | null
  /** The occasion on whose interview it is worked on; `ruleSet` is then in the order of its topics. */
  readonly occasion: Occasion | null
  readonly acts: readonly [Act, ...Act[]]
  /** The place, from 0, of the act that is looked at. */
  readonly at: number
}

/** The act that is looked at. */
export function actOf({ acts, at }: Work): Act {
  return acts[at] ?? acts[0]
}

/** The same work with the act that is looked at changed. */
export function withAct(work: Work, change: (act: Act) => Act): Work {
  const [first, ...rest] = work.acts.map((act) => (act === actOf(work) ? change(act) : act))
  return first ? { ...work, acts: [first, ...rest] } : work
}
