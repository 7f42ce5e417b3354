import type { Words } from '@sekisho/logic'
import { type ControlList, type Entry, entriesById, type ListId, pathOf } from '../list/control-list.ts'
import { lookUpEntry, parseEntryNumber } from '../list/entry-number.ts'
import { type HsCodes, hsCodeIn, hsWords } from './hs.ts'
import { InvertedIndex } from './inverted-index.ts'
import {
  DELETED,
  HS_OF_ANOTHER_YEAR,
  HS_SAYS,
  NO_HS,
  NO_SUCH_NUMBER,
  NOT_LOADED,
  nothingFor,
  POINTER,
} from './messages.ts'
import { type Asked, readQuery } from './read-query.ts'
import { type PlaceTerms, type TopicTerms, termsOfTopic } from './topic-terms.ts'
import { type Place, type Topic, topicsOf } from './topics.ts'
import { Vocabulary } from './vocabulary.ts'

/** An entry with where it stands: the path down to it, and what stands beside it in its list. */
export interface Located extends Place {
  readonly path: readonly Entry[]
  readonly neighbours: readonly Entry[]
}

/** Why something was found: words of the query, and what they were taken to mean. */
export interface Reason {
  readonly asked: string
  readonly means: readonly string[]
}

/** One thing found. */
export interface Hit {
  /** `7(16)`, `3B001`. */
  readonly id: string
  /** Its entries, one a list, those of the language of the query first. */
  readonly entries: readonly Located[]
  /** The place inside it that the query fits best. */
  readonly best: Located
  readonly why: readonly Reason[]
  readonly score: number
}

/** What was found, the best first; an empty list is an answer too. */
export interface SearchAnswer {
  readonly query: string
  readonly hits: readonly Hit[]
  /** What must be said with the answer. */
  readonly notes: readonly Words[]
}

export interface SearchOptions {
  /** Search these lists alone. */
  readonly lists?: readonly ListId[]
  /** How many hits at most; 5 unless told. */
  readonly limit?: number
}

/** Entries that catch what others leave (991, n.e.s.), of weapons (6xx), and item 16 stand behind the others. */
const BEHIND: readonly (readonly [RegExp, number])[] = [
  [/^[0-9][A-E]99[0-9]$/, 0.7],
  [/^[0-9][A-E]6[0-9]{2}$/, 0.75],
  [/^16\(/, 0.4],
  [/^1\(/, 0.85],
  [/^省令/, 0.6],
]
/** Technology stands behind goods, unless it is asked for: then before. */
const TECHNOLOGY = 0.6
const TECHNOLOGY_ASKED = 1.6
const ASKS_TECHNOLOGY =
  /技術|プログラム|ソフト|ソース|設計|software|technology|source code|program|know-?how/i

/** How much of a score rests on how much of the query was found. */
const COVERAGE = 0.75

/** Searches control lists in Japanese and English. Made once for a set of lists, which takes about a second. */
export class CatalogueSearch {
  readonly #lists: readonly ControlList[]
  readonly #hs: HsCodes | undefined
  readonly #topics: readonly Topic[]
  readonly #vocabulary = new Vocabulary()
  readonly #terms: readonly TopicTerms[]
  /** How much each term counts for the place that fits a query best; all zero between queries. */
  readonly #fits: Float64Array
  readonly #index: InvertedIndex
  readonly #behind: Float64Array
  readonly #scores: Float64Array
  readonly #covered: Float64Array

  /** @param hs the tariff codes, where queries may name one */
  constructor(lists: readonly ControlList[], hs?: HsCodes) {
    this.#lists = lists
    this.#hs = hs
    this.#topics = topicsOf(lists)
    this.#terms = this.#topics.map((topic) => termsOfTopic(topic, this.#vocabulary))
    this.#index = new InvertedIndex(
      this.#terms.map(({ whole }) => whole),
      this.#vocabulary,
    )
    this.#fits = new Float64Array(this.#vocabulary.size)
    this.#behind = Float64Array.from(this.#topics, ({ id }) =>
      BEHIND.reduce((factor, [pattern, less]) => (pattern.test(id) ? factor * less : factor), 1),
    )
    this.#scores = new Float64Array(this.#topics.length)
    this.#covered = new Float64Array(this.#topics.length)
  }

  /**
   * Entries that a query may mean: plain words in Japanese or English, the number of an entry in any writing, a tariff
   * code. What is found is a pointer, never a classification.
   */
  search(query: string, { lists, limit = 5 }: SearchOptions = {}): SearchAnswer {
    const wanted = (list: ControlList) => lists === undefined || lists.includes(list.id)
    const number = parseEntryNumber(query)
    if (number) return this.#byNumber(query, number.id, number.lists, wanted, limit)
    const code = hsCodeIn(query)
    if (code !== undefined) return this.#byHsCode(query, code, wanted, limit)
    return this.#byWords(query, query, wanted, limit, [])
  }

  #byNumber(
    query: string,
    id: string,
    of: readonly ListId[],
    wanted: (list: ControlList) => boolean,
    limit: number,
  ): SearchAnswer {
    const hits: Hit[] = []
    const notes: Words[] = []
    const searched = this.#lists.filter((one) => of.includes(one.id) && wanted(one))
    if (searched.length === 0) notes.push(NOT_LOADED(id, of))
    for (const list of searched) {
      const found = lookUpEntry(list, id)
      if (found.is === 'deleted') notes.push(DELETED(id, list))
      if (found.is === 'none') notes.push(NO_SUCH_NUMBER(id, list, found.nearest))
      if (found.is !== 'entry') continue
      const topic = this.#topics.find(({ heads, details }) =>
        [...heads, ...details].some((place) => place.list === list && isUnder(list, id, place.entry.id)),
      )
      const place = locate({ list, entry: found.entry })
      const known = hits.find((hit) => hit.id === topic?.id)
      if (known) continue
      const heads = (topic?.heads ?? []).filter((head) => wanted(head.list)).map(locate)
      hits.push({
        id: topic?.id ?? id,
        entries: heads.length > 0 ? heads : [place],
        best: place,
        why: [{ asked: query.trim(), means: [id] }],
        score: 1,
      })
    }
    return { query, hits: hits.slice(0, limit), notes: [...notes, ...(hits.length > 0 ? [POINTER] : [])] }
  }

  #byHsCode(
    query: string,
    code: string,
    wanted: (list: ControlList) => boolean,
    limit: number,
  ): SearchAnswer {
    if (!this.#hs) return { query, hits: [], notes: [NO_HS] }
    const words = hsWords(this.#hs, code)
    if (words === undefined) return { query, hits: [], notes: [HS_OF_ANOTHER_YEAR(code, this.#hs)] }
    const says = HS_SAYS(
      code.slice(0, 6),
      this.#hs.descriptions.get(code.slice(0, 6)) ?? words,
      this.#hs.edition,
    )
    // A tariff code names goods: technology is never meant.
    return this.#byWords(query, words, wanted, limit, [says], (kind) => kind !== 'technology')
  }

  #byWords(
    query: string,
    words: string,
    wanted: (list: ControlList) => boolean,
    limit: number,
    notes: readonly Words[],
    isMeant: (kind: Topic['kind']) => boolean = () => true,
  ): SearchAnswer {
    const asked = readQuery(words, this.#index)
    const all = asked.reduce((sum, one) => sum + this.#importance(one), 0)
    this.#scores.fill(0)
    this.#covered.fill(0)
    for (const one of asked) this.#score(one)
    const technology = ASKS_TECHNOLOGY.test(words) ? TECHNOLOGY_ASKED : TECHNOLOGY
    const language = /[^\x20-\x7e]/.test(query.normalize('NFKC')) ? 'ja' : 'en'
    const ranked: { topic: number; score: number }[] = []
    for (const [topic, { kind, heads, details }] of this.#topics.entries()) {
      const found = this.#scores[topic] ?? 0
      if (found === 0 || !isMeant(kind) || ![...heads, ...details].some(({ list }) => wanted(list))) continue
      const share = Math.min(1, (this.#covered[topic] ?? 0) / all)
      const foreign = heads.every(({ list }) => list.language !== language)
      const kindly =
        (this.#behind[topic] ?? 1) * (kind === 'technology' ? technology : 1) * (foreign ? FOREIGN : 1)
      ranked.push({ topic, score: found * (1 - COVERAGE + COVERAGE * share) * kindly })
    }
    ranked.sort((a, b) => b.score - a.score || a.topic - b.topic)
    const hits = ranked
      .slice(0, limit)
      .map(({ topic, score }) => this.#hit(topic, score, asked, wanted, language))
    return { query, hits, notes: [...notes, hits.length === 0 ? nothingFor(query) : POINTER] }
  }

  #importance({ terms }: Asked): number {
    return Math.max(
      0,
      ...terms.map(({ term, weight }) => weight * Math.min(this.#index.rarity(term), MOST_RARE)),
    )
  }

  /** Adds one thing asked to the scores of the topics that have it. */
  #score(one: Asked): void {
    for (const { term, weight } of one.terms) this.#index.add(term, weight, this.#scores)
    const whole = this.#importance(one)
    const heaviest = Math.max(...one.terms.map(({ weight }) => weight))
    for (const { term, weight } of one.terms) this.#index.cover(term, (whole * weight) / heaviest)
    this.#index.settle(this.#covered)
  }

  #hit(
    topic: number,
    score: number,
    asked: readonly Asked[],
    wanted: (list: ControlList) => boolean,
    language: string,
  ): Hit {
    const { id, heads, details } = this.#topics[topic] as Topic // a place of the array it was ranked from
    const { whole, places } = this.#terms[topic] as TopicTerms // likewise
    const has = (term: string) => {
      const number = this.#vocabulary.numberOf(term)
      return number !== undefined && whole.has(number)
    }
    const held = asked.map((one) => ({ ...one, terms: one.terms.filter(({ term }) => has(term)) }))
    const best = this.#bestPlace(places, held, wanted, language)
    const entries = [...heads, ...details].filter(({ list }) => wanted(list))
    return {
      id,
      entries: entries
        .sort((a, b) => Number(b.list.language === language) - Number(a.list.language === language))
        .map(locate),
      best: locate(best ?? (entries[0] as Place)), // a topic has a head
      why: held
        .filter(({ terms }) => terms.some(({ weight }) => weight >= SAYS_WHY))
        .map(({ words, means }) => ({ asked: words, means })),
      score,
    }
  }

  /** The place of a topic whose text fits best what was asked. */
  #bestPlace(
    places: readonly PlaceTerms[],
    asked: readonly Asked[],
    wanted: (list: ControlList) => boolean,
    language: string,
  ): Place | undefined {
    const numbers: number[] = []
    for (const { term, weight } of asked.flatMap(({ terms }) => terms)) {
      const number = this.#vocabulary.numberOf(term)
      if (number === undefined) continue
      numbers.push(number)
      this.#fits[number] = (this.#fits[number] ?? 0) + weight * this.#index.rarity(term)
    }
    let [best, most]: [Place | undefined, number] = [undefined, -1]
    for (const { place, terms } of places) {
      if (!wanted(place.list)) continue
      let fits = 0
      for (const term of terms) fits += this.#fits[term] as number // a term of the vocabulary
      if (place.list.language === language) fits *= OWN_LANGUAGE
      if (fits > most) [best, most] = [place, fits]
    }
    for (const number of numbers) this.#fits[number] = 0
    return best
  }
}

/** Who asks in Japanese wants the lists of Japan first, and who asks in English the others. */
const FOREIGN = 0.75
/** Of places that fit alike, the one in the language of the query is shown. */
const OWN_LANGUAGE = 1.2
/** Terms of less weight are by-products of others, no reason of their own. */
const SAYS_WHY = 0.5
/** A term that stands in few entries or none says no more than this. */
const MOST_RARE = 6

function locate({ list, entry }: Place): Located {
  const entries = entriesById(list)
  const siblings = entry.parent === undefined ? [] : (entries.get(entry.parent)?.children ?? [])
  const at = siblings.indexOf(entry.id)
  const neighbours = [siblings[at - 1], siblings[at + 1]].flatMap((id) => {
    const neighbour = id === undefined ? undefined : entries.get(id)
    return neighbour ? [neighbour] : []
  })
  return { list, entry, path: pathOf(list, entry.id), neighbours }
}

/** Whether an id is that of an entry or of one below it. */
function isUnder(list: ControlList, id: string, above: string): boolean {
  return pathOf(list, id).some((entry) => entry.id === above)
}
