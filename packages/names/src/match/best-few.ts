/** The few with the best scores of many. */
export class BestFew {
  readonly #most: number
  readonly #places: number[] = []
  readonly #scores: number[] = []
  #least: number

  /** @param least those with no more than this are let go */
  constructor(most: number, least: number) {
    this.#most = most
    this.#least = least
  }

  /** What a score must exceed to be taken. */
  get least(): number {
    return this.#least
  }

  /** The best so far, the very best first. */
  get places(): readonly number[] {
    return this.#places
  }

  offer(place: number, score: number): void {
    if (score <= this.#least) return
    let at = Math.min(this.#places.length, this.#most - 1)
    for (; at > 0 && (this.#scores[at - 1] ?? 0) < score; at -= 1) {
      this.#places[at] = this.#places[at - 1] ?? 0
      this.#scores[at] = this.#scores[at - 1] ?? 0
    }
    this.#places[at] = place
    this.#scores[at] = score
    if (this.#places.length === this.#most) this.#least = Math.max(this.#least, this.#scores.at(-1) ?? 0)
  }
}
