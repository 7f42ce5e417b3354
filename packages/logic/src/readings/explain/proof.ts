import type { Origin } from '../../case/given.ts'
import type { Kind } from '../../expression/kinds.ts'
import type { Words } from '../../values/words.ts'
import type { PublishedCitation } from './published-citation.ts'
import type { PublishedValue } from './published-value.ts'

export const PROOF_FORMAT = 'sekisho-proof/1'

/** An expression of the rule set, or a part of one: an exception of a decision, a record of a list, an outcome. */
export type StepKind = Kind | 'exception' | 'record' | 'outcome'

/**
 * One step of a proof: what has which value, in a sentence, and the steps that carried it. Only what mattered is
 * there. Its JSON Schema is `schema/proof-1.schema.json`.
 */
export interface ProofStep {
  readonly kind: StepKind
  /** The id of a fact, rule, decision, parameter, entry or outcome; of a field `list[place].name`. */
  readonly id?: string
  readonly title?: Words
  readonly value: PublishedValue
  /** What the step says, as a sentence without its full stop. */
  readonly text: Words
  readonly cites?: readonly PublishedCitation[]
  /** Was everything cited read in the text itself? Present wherever `cites` is. */
  readonly verified?: boolean
  /** First and last day of the acts that the rule or value covers, and the day it came into force. */
  readonly appliesFrom?: string
  readonly appliesUntil?: string
  readonly inForce?: string
  /** Who said so, in which document, from which list: of a fact. */
  readonly origin?: Origin
  /** `assumed`: taken for the sake of argument. `absent`: known not to exist. `unresolved`: looked for, not known yet. */
  readonly status?: 'assumed' | 'absent' | 'unresolved'
  /** The person's or authority's ruling that the value rests on. */
  readonly ruling?: PublishedRuling
  readonly because: readonly ProofStep[]
  /** The id of the named step where this one is expanded; then `because` is empty. */
  readonly see?: string
}

/** A ruling without its value, which is that of the step. */
export interface PublishedRuling {
  readonly author: string
  readonly document?: string
  readonly on?: string
  readonly note?: Words
}

/** The proof of a determination: the answer first, then every outcome that holds or may hold. */
export interface Proof {
  readonly format: typeof PROOF_FORMAT
  readonly steps: readonly ProofStep[]
}

/** Of a step that rests on nothing else. */
export const NO_STEPS: readonly ProofStep[] = Object.freeze([])
