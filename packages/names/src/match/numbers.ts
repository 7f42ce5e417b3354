/** Whole numbers from 0 to 2³²−1 one after the other, in a quarter of the space of an array of names or less. */
export class Numbers {
  #values = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const more = new Uint32Array(this.#length * 2)
      more.set(this.#values)
      this.#values = more
    }
    this.#values[this.#length] = value
    this.#length += 1
  }

  /** The number at a place that there is. */
  at(place: number): number {
    return this.#values[place] as number // as the caller promises
  }

  /** Puts another number in a place that there is. */
  put(place: number, value: number): void {
    this.#values[place] = value
  }

  /** All of them, in no more space than they need. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length)
  }
}
