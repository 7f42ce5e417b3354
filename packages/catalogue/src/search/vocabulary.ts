/** Terms by number: what is compared often is compared as numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  /** The number of a term, a new one where it is new. */
  add(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    this.#numbers.set(term, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** The number of a term; `undefined` of one that is not known. */
  numberOf(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  terms(): IterableIterator<string> {
    return this.#numbers.keys()
  }

  get size(): number {
    return this.#numbers.size
  }
}
