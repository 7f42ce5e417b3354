import type { Decision } from '../expression/decision.ts'
import type { Fact } from '../expression/fact.ts'
import type { ChoiceType, DAY, NumberType } from '../expression/types.ts'
import type { Words } from '../values/words.ts'
import type { AnswerSentence } from './answer-sentence.ts'
import type { Constraint } from './constraint.ts'
import type { Occasion } from './occasion.ts'
import type { Outcome } from './outcome.ts'
import type { Topic } from './topic.ts'

/** A regime as its author writes it: everything it declares, by file, and what it is asked for. */
export interface RuleSetDescription {
  /** Such as `jp/inward-investment`. */
  readonly id: string
  readonly title: Words
  readonly version: string
  /** The law as it was known on this day. */
  readonly knownOn: string
  /** The days of acts that are modelled, both included. */
  readonly span: { readonly from: string; readonly until: string }
  /** The day of the act: what rules and parameters look at unless they name another. */
  readonly act: Fact<NumberType<typeof DAY>>
  /** The main question; its options from the gravest to the lightest. */
  readonly answer: Decision<ChoiceType>
  /** Each option of the answer as a sentence, for people; where it is left out, they see the option's label. */
  readonly sentences?: Readonly<Record<string, AnswerSentence>>
  readonly outcomes: readonly Outcome[]
  readonly constraints?: readonly Constraint[]
  /** Everything declared, by the name of the file that declares it: `{ 'facts.ts': facts }`. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Facts that no rule reads but that a case may carry (names, notes); each must say what it is for in its help. */
  readonly carried?: readonly Fact[]
  /** The order in which a person is asked; facts in no topic come last. It has no part in what follows from a case. */
  readonly topics?: readonly Topic[]
  /** Occasions with an interview of their own. They have no part in what follows from a case. */
  readonly occasions?: readonly Occasion[]
}
