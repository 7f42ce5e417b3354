import { asWritten } from './as-written.ts'
import { concepts, conceptsIn, type FoundConcept } from './concepts.ts'
import { fold } from './fold.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { nearTerms } from './near-terms.ts'
import { tokensOf } from './tokens.ts'
import { conceptTerm } from './topic-terms.ts'

/** One thing asked: the terms that would show it, the weight of each, and the words of the query it comes from. */
export interface Asked {
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
  readonly words: string
  /** The other words that are searched for with it. */
  readonly means: readonly string[]
}

/** Letters of a word that is known as a concept count less: the concept already counts. */
const INSIDE_CONCEPT = 0.3
/** A concept inside a longer one (ロケット in ロケット推進装置). */
const NESTED = 0.5
/** Pieces of a katakana word that the lists know whole, and of one they do not. */
const PIECE = 0.25
const PIECE_OF_UNKNOWN = 0.6
/** A word of the lists that is nearly the one asked for. */
const NEAR = 0.5

/** What a query asks for, as terms of the index. */
export function readQuery(query: string, index: InvertedIndex): readonly Asked[] {
  const folded = fold(query).slice(0, LONGEST)
  const written = asWritten(query.slice(0, LONGEST))
  const found = conceptsIn(folded).filter(({ concept }) => index.has(conceptTerm(concept)))
  const outer = found.filter((one) => !found.some((other) => isInside(one, other)))
  const asked: Asked[] = []
  for (const [span, here] of Map.groupBy(outer, ({ from, until }) => `${from}-${until}`)) {
    const [from = 0, until = 0] = span.split('-').map(Number)
    const nested = found.filter((one) => isInside(one, { concept: -1, from, until }))
    const inside = tokensOf(folded.slice(from, until))
    asked.push({
      words: written(from, until),
      means: here.flatMap(({ concept }) => [
        ...(concepts[concept]?.ja ?? []),
        ...(concepts[concept]?.en ?? []),
      ]),
      terms: [
        ...here.map(({ concept }) => ({ term: conceptTerm(concept), weight: 1 })),
        ...nested.map(({ concept }) => ({ term: conceptTerm(concept), weight: NESTED })),
        ...inside.map(({ text }) => ({ term: text, weight: INSIDE_CONCEPT / Math.sqrt(inside.length) })),
      ],
    })
  }
  const free = tokensOf(folded).filter(
    ({ from, until }) => !outer.some((one) => from < one.until && until > one.from),
  )
  for (const token of free) {
    const whole = free.find((one) => one !== token && one.from <= token.from && one.until >= token.until)
    if (whole) continue
    const pieces = free.filter((one) => one !== token && one.from >= token.from && one.until <= token.until)
    const known = index.has(token.text)
    const near = known || !/^[a-z]{5,}$/.test(token.text) ? [] : nearTerms(token.text, index)
    asked.push({
      words: written(token.from, token.until),
      means: near,
      terms: [
        { term: token.text, weight: 1 },
        ...pieces.map(({ text }) => ({
          term: text,
          weight: (known ? PIECE : PIECE_OF_UNKNOWN) / Math.sqrt(pieces.length),
        })),
        ...near.map((term) => ({ term, weight: NEAR })),
      ],
    })
  }
  return asked
}

/** Nobody names goods in more signs than this; what is longer is a pasted text. */
const LONGEST = 400

function isInside(one: FoundConcept, other: FoundConcept): boolean {
  return other.until - other.from > one.until - one.from && other.from <= one.from && other.until >= one.until
}
