/**
 * A source of choices from a seed (Marsaglia's xorshift32): the same seed makes the same things on every machine,
 * many times faster than an arbitrary for each choice would.
 */
export class Draw {
  #state: number

  constructor(seed: number) {
    // Scrambled, so that neighbouring seeds do not begin alike; never zero, where xorshift stays.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1
    for (let i = 0; i < 4; i++) this.whole(0, 1)
  }

  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    let x = this.#state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#state = x
    return min + ((x >>> 0) % (max - min + 1))
  }

  /** True in so many of a hundred. */
  chance(percent: number): boolean {
    return this.whole(0, 99) < percent
  }

  pick<const Items extends readonly [unknown, ...unknown[]]>(items: Items): Items[number] {
    // There is always a first item, so there is one at any place drawn.
    return items[this.whole(0, items.length - 1)]
  }

  /** One of the items, or nothing when there are none. */
  pickAny<Item>(items: readonly Item[]): Item | undefined {
    return items[this.whole(0, Math.max(0, items.length - 1))]
  }

  /** So many things as drawn between two numbers. */
  times<Item>(min: number, max: number, make: (place: number) => Item): readonly Item[] {
    return Array.from({ length: this.whole(min, max) }, (_, place) => make(place))
  }
}
