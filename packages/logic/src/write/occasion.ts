import type { Words } from '../values/words.ts'
import type { Topic } from './topic.ts'

/** A fact asked in the words of those who meet it on an occasion. */
export interface OccasionWords {
  readonly question: Words
  readonly help?: Words
}

/** An occasion on which people meet the rules: an interview of its own over the same rule set. */
export interface Occasion {
  readonly id: string
  readonly title: Words
  /** What the occasion is, and which act of it the interview is about. */
  readonly about: Words
  /** What goes without saying on the occasion, as a case writes its facts. */
  readonly given: Readonly<Record<string, unknown>>
  /** The order in which it is asked; facts in no topic come last. */
  readonly topics: readonly Topic[]
  /** Questions in the words of the occasion, by fact; the others keep their own. */
  readonly words: Readonly<Record<string, OccasionWords>>
}

/** Declares an occasion. */
export function occasion(id: string, description: Omit<Occasion, 'id'>): Occasion {
  return Object.freeze({ ...description, id })
}
