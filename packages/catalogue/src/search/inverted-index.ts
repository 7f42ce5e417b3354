import type { Vocabulary } from './vocabulary.ts'

/** A document of an index: the numbers of its terms with how much each weighs in it (counted, more in its heading). */
type WeightedTerms = ReadonlyMap<number, number>

interface Postings {
  readonly documents: Uint16Array
  /** The share of the score that the term gives each document, without how rare the term is. */
  readonly weights: Float32Array
  readonly rarity: number
}

/** How fast a term that stands again and again stops to count (k), and how much long documents are held down (b): BM25. */
const K = 1.2
const B = 0.35

/** Terms to the documents that hold them, weighed by BM25; made once, then only read. */
export class InvertedIndex {
  readonly #postings: readonly (Postings | undefined)[]
  readonly #vocabulary: Vocabulary
  readonly size: number
  readonly #covers: Float64Array
  readonly #touched: number[] = []

  constructor(documents: readonly WeightedTerms[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.size = documents.length
    this.#covers = new Float64Array(documents.length)
    const lengths = documents.map((terms) => [...terms.values()].reduce((sum, weight) => sum + weight, 0))
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length)
    const lists: { document: number; weight: number }[][] = Array.from({ length: vocabulary.size }, () => [])
    for (const [document, terms] of documents.entries()) {
      const norm = K * (1 - B + (B * (lengths[document] ?? 0)) / mean)
      for (const [term, count] of terms)
        lists[term]?.push({ document, weight: (count * (K + 1)) / (count + norm) })
    }
    this.#postings = lists.map((list) => ({
      documents: Uint16Array.from(list, ({ document }) => document),
      weights: Float32Array.from(list, ({ weight }) => weight),
      rarity: Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5)),
    }))
  }

  #of(term: string): Postings | undefined {
    const number = this.#vocabulary.numberOf(term)
    return number === undefined ? undefined : this.#postings[number]
  }

  /** How rare a term is; that of a term in no document where it is in none. */
  rarity(term: string): number {
    return this.#of(term)?.rarity ?? Math.log(1 + (this.size + 0.5) / 0.5)
  }

  has(term: string): boolean {
    return this.#of(term) !== undefined
  }

  terms(): IterableIterator<string> {
    return this.#vocabulary.terms()
  }

  /** Notes for each document that holds a term how much of one thing asked that covers; the greatest of several counts. */
  cover(term: string, share: number): void {
    const postings = this.#of(term)
    if (!postings) return
    for (const document of postings.documents) {
      if ((this.#covers[document] as number) === 0) this.#touched.push(document)
      this.#covers[document] = Math.max(this.#covers[document] as number, share) // a document of the index
    }
  }

  /** Adds what was covered of one thing to the sums, and begins with the next. */
  settle(sums: Float64Array): void {
    for (const document of this.#touched) {
      sums[document] = (sums[document] as number) + (this.#covers[document] as number) // a document of the index
      this.#covers[document] = 0
    }
    this.#touched.length = 0
  }

  /** Adds to the scores what a term gives each document that holds it. */
  add(term: string, factor: number, scores: Float64Array): void {
    const postings = this.#of(term)
    if (!postings) return
    const { documents, weights, rarity } = postings
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place] as number // within the length, by the loop
      scores[document] = (scores[document] as number) + factor * rarity * (weights[place] as number)
    }
  }
}
