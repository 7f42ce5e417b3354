import { Numbers } from './numbers.ts'

/** Numbers sequences of whole numbers in the order in which they are first seen; the same sequence has the same number. */
export class Sequences {
  /** All sequences one after the other, and where each begins. */
  readonly #values = new Numbers()
  readonly #starts = new Numbers()
  readonly #hashes = new Numbers()
  /** The number of a sequence plus one, at or behind the place that its hash says; zero where nothing is. */
  #places = new Uint32Array(4096)

  get size(): number {
    return this.#hashes.length
  }

  numberOf(sequence: readonly number[]): number {
    const hash = hashOf(sequence)
    let place = this.#placeFrom(hash)
    for (let known = this.#places[place] ?? 0; known > 0; known = this.#places[place] ?? 0) {
      if (this.#hashes.at(known - 1) === hash && this.#is(known - 1, sequence)) return known - 1
      place = (place + 1) % this.#places.length
    }
    this.#places[place] = this.size + 1
    this.#starts.push(this.#values.length)
    for (const value of sequence) this.#values.push(value)
    this.#hashes.push(hash)
    if (this.size * 2 > this.#places.length) this.#spread()
    return this.size - 1
  }

  #placeFrom(hash: number): number {
    return hash % this.#places.length
  }

  #is(number: number, sequence: readonly number[]): boolean {
    const start = this.#starts.at(number)
    const end = number + 1 < this.size ? this.#starts.at(number + 1) : this.#values.length
    return (
      end - start === sequence.length && sequence.every((value, at) => this.#values.at(start + at) === value)
    )
  }

  /** Makes twice the room. */
  #spread(): void {
    this.#places = new Uint32Array(this.#places.length * 2)
    for (let number = 0; number < this.size; number += 1) {
      let place = this.#placeFrom(this.#hashes.at(number))
      while ((this.#places[place] ?? 0) > 0) place = (place + 1) % this.#places.length
      this.#places[place] = number + 1
    }
  }
}

/** A number of 32 bits in which every value of a sequence has its part (as in MurmurHash3). */
function hashOf(sequence: readonly number[]): number {
  let hash = sequence.length
  for (const value of sequence) {
    hash = Math.imul(hash ^ Math.imul(value, 0xcc9e2d51), 0x1b873593)
    hash = ((hash << 13) | (hash >>> 19)) + 0x52dce729
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
