import type { Fact } from '../expression/fact.ts'
import type { Words } from '../values/words.ts'

/** A part of an interview: facts that a person is asked for together, in this order. */
export interface Topic {
  readonly title: Words
  readonly facts: readonly Fact[]
  /** Does each act of a deal answer it anew? What a topic without it says is usually the same for all acts. */
  readonly perAct: boolean
}

/** A topic of an interview; `perAct` where each act of a deal answers it anew. */
export function topic(
  title: Words,
  facts: readonly Fact[],
  { perAct = false }: { readonly perAct?: boolean } = {},
): Topic {
  return Object.freeze({ title, facts: Object.freeze([...facts]), perAct })
}
