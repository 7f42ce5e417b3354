import type { Origin } from '../../case/given.ts'
import type { Words } from '../../values/words.ts'
import type { OutcomeKind } from '../../write/outcome.ts'
import type { Proof, PublishedRuling } from '../explain/proof.ts'
import type { PublishedCitation } from '../explain/published-citation.ts'
import type { PublishedRange, PublishedValue } from '../explain/published-value.ts'

export const DETERMINATION_FORMAT = 'sekisho-determination/1'

/**
 * What a rule set says of one case, as plain data: the published result, with its keys always in this order. Its JSON
 * Schema is `schema/determination-1.schema.json`.
 */
export interface Determination {
  readonly format: typeof DETERMINATION_FORMAT
  /** The id of the rule set. */
  readonly regime: string
  /** The day of the act, `null` while it is not known. */
  readonly on: string | null
  readonly ruleSet: PublishedRuleSet
  /** An option of the answer; `unknown` while facts are open; `outside` when only what is not modelled decides. */
  readonly outcome: string
  /** The options of the answer that are still possible, from the gravest. */
  readonly possible: readonly string[]
  readonly title: Words
  /** The label of every option of the answer. */
  readonly options: Readonly<Record<string, Words>>
  /** Every rule: true, false, or null for unknown. */
  readonly conclusions: Readonly<Record<string, boolean | null>>
  /** Every decision and named number. */
  readonly decisions: Readonly<Record<string, PublishedValue>>
  /** The outcomes that hold. */
  readonly obligations: readonly Obligation[]
  /** The outcomes that may hold, while facts are open. */
  readonly possibleObligations: readonly {
    readonly id: string
    readonly kind: OutcomeKind
    readonly title: Words
  }[]
  readonly unknown: readonly UnknownFact[]
  readonly assumed: readonly AssumedFact[]
  readonly rulings: readonly GivenRuling[]
  /** What decides but is not modelled. */
  readonly outside: readonly OutsideEntry[]
  /** The citations that mattered and were not read in the text itself. */
  readonly unverified: readonly PublishedCitation[]
  readonly proof: Proof
}

/** A determination without its proof, and so without the citations that mattered to it. */
export type DeterminationWithoutProof = Omit<Determination, 'unverified' | 'proof'>

export interface PublishedRuleSet {
  readonly title: Words
  readonly version: string
  /** The law as it was known on this day. */
  readonly knownOn: string
  /** SHA-256 of the rule set, where it was asked for. */
  readonly hash?: string
}

export type DayName = 'earliest' | 'due' | 'standstillUntil'

/** An outcome that holds: what is owed, allowed, forbidden or to be reported. */
export interface Obligation {
  readonly id: string
  readonly kind: OutcomeKind
  readonly title: Words
  readonly who: Words
  readonly authority: Words | null
  readonly form: Words | null
  /** Days as `YYYY-MM-DD`; `null` where there is none or it cannot be told yet, then see `ranges`. */
  readonly earliest: string | null
  readonly due: string | null
  readonly standstillUntil: string | null
  /** The days that cannot be told yet, as what is known of them. */
  readonly ranges: Readonly<Partial<Record<DayName, PublishedRange>>>
  /** How each computed day was counted. */
  readonly arithmetic: Readonly<Partial<Record<DayName, Words>>>
  readonly effect: Words | null
  readonly sanction: { readonly text: Words; readonly cites: readonly PublishedCitation[] } | null
  /** What binds the actor. */
  readonly conditions: readonly BindingCondition[]
  /** What may bind the actor, while facts are open. */
  readonly possibleConditions: readonly BindingCondition[]
  readonly cites: readonly PublishedCitation[]
}

export interface BindingCondition {
  readonly id: string
  readonly text: Words
  readonly cites: readonly PublishedCitation[]
}

/** Something open that can still change the result. */
export interface UnknownFact {
  /** The id of a fact, or `list[place].field` of a record, its place from 0. */
  readonly fact: string
  readonly label: Words
  readonly question: Words
  /** Can it change the answer itself, and not only an obligation or a day? */
  readonly decisive: boolean
  /** Where it was looked for without an answer yet, and what was found there. */
  readonly origin?: Origin
}

export interface AssumedFact {
  readonly fact: string
  readonly label: Words
  readonly value: PublishedValue
  /** The fact with its value, in words. */
  readonly text: Words
  readonly origin?: Origin
}

export interface GivenRuling extends PublishedRuling {
  readonly id: string
  readonly title: Words
  readonly value: PublishedValue
  /** The value with its author, in words. */
  readonly text: Words
}

export interface OutsideEntry {
  readonly id: string
  readonly title: Words
  readonly reason: Words
  /** What a person must judge; then a ruling with its author settles it. */
  readonly judge?: Words
  readonly cites: readonly PublishedCitation[]
}
