import type { Words } from '../values/words.ts'

/**
 * What an answer asks of the act, whatever the regime calls it: something must be done before it (`first`); it may be
 * done, within conditions (`conditional`); it may be done, and something must follow (`afterwards`); the rules ask for
 * nothing (`free`), which says nothing of other laws.
 */
export type AnswerMeaning = 'first' | 'conditional' | 'afterwards' | 'free'

/** An option of the answer as one sentence for people. */
export interface AnswerSentence {
  readonly sentence: Words
  readonly means: AnswerMeaning
}
