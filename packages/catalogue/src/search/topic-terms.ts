import { type ControlList, type Entry, entriesById } from '../list/control-list.ts'
import { conceptsIn } from './concepts.ts'
import { fold } from './fold.ts'
import { tokensOf } from './tokens.ts'
import type { Place, Topic } from './topics.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much a term counts by where it stands. */
const HEAD = 4
const BODY = 1
const NOTE = 0.3
/** Goods that a row on technology names by their item alone. */
const NAMED = 0.5
/** A concept says more than the letters of one of its words. */
const CONCEPT = 1.5

/** The name of a concept as a term; no word has such a sign. */
export function conceptTerm(concept: number): string {
  return `#${concept}`
}

/** The terms of a text by their numbers, each with how often it stands: its tokens and its concepts. */
function termsOf(text: string, vocabulary: Vocabulary): Map<number, number> {
  const terms = new Map<number, number>()
  const folded = fold(text)
  const add = (term: string, count: number) => {
    const number = vocabulary.add(term)
    terms.set(number, (terms.get(number) ?? 0) + count)
  }
  for (const token of tokensOf(folded)) add(token.text, 1)
  for (const { concept } of conceptsIn(folded)) add(conceptTerm(concept), CONCEPT)
  return terms
}

/** A place of a topic with the numbers of its terms: what of the topic a query is about is found by them. */
export interface PlaceTerms {
  readonly place: Place
  readonly terms: Uint32Array
}

/** The terms of a topic as one document, and those of each of its places. */
export interface TopicTerms {
  readonly whole: ReadonlyMap<number, number>
  readonly places: readonly PlaceTerms[]
}

/** Reads the terms of a topic from the texts of its entries and of those below them. */
export function termsOfTopic(topic: Topic, vocabulary: Vocabulary): TopicTerms {
  const whole = new Map<number, number>()
  const places: PlaceTerms[] = []
  const add = (terms: ReadonlyMap<number, number>, factor: number) => {
    for (const [term, count] of terms) whole.set(term, (whole.get(term) ?? 0) + count * factor)
  }
  const visit = (list: ControlList, entry: Entry, isHead: boolean) => {
    const terms = termsOf(entry.text, vocabulary)
    // The numbers below a bracket of 別表第一 are headings too: 2(12)1.
    add(terms, isHead || list.id === 'jp-export-order' ? HEAD : BODY)
    for (const note of entry.notes ?? []) add(termsOf(note, vocabulary), NOTE)
    places.push({ place: { list, entry }, terms: Uint32Array.from(terms.keys()) })
    const entries = entriesById(list)
    for (const id of entry.children) {
      const child = entries.get(id)
      if (child && !child.deleted) visit(list, child, false)
    }
  }
  for (const { list, entry } of topic.heads) visit(list, entry, true)
  for (const { list, entry } of topic.details) visit(list, entry, false)
  for (const { entry } of topic.named) add(termsOf(entry.text, vocabulary), NAMED)
  return { whole, places }
}
