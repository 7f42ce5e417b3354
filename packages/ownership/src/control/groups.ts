import { at, type Holdings } from '../graph/index.ts'

const NONE = 0xffff_ffff

/** Entities in groups that are put together, each group under the entity that controls it. */
export class Groups {
  readonly #parents: Uint32Array
  readonly #sizes: Uint32Array
  readonly #heads: Uint32Array
  /** The members of a group as a chain: the last of each, and after each the next. */
  readonly #lasts: Uint32Array
  readonly #nexts: Uint32Array

  constructor(entities: number) {
    this.#parents = Uint32Array.from({ length: entities }, (_, entity) => entity)
    this.#heads = this.#parents.slice()
    this.#lasts = this.#parents.slice()
    this.#sizes = new Uint32Array(entities).fill(1)
    this.#nexts = new Uint32Array(entities).fill(NONE)
  }

  /** The number of the group that an entity is in. */
  of(entity: number): number {
    let group = entity
    for (let parent = at(this.#parents, group); parent !== group; parent = at(this.#parents, group)) {
      this.#parents[group] = at(this.#parents, parent)
      group = at(this.#parents, group)
    }
    return group
  }

  /** The entity that controls all others of a group. */
  headOf(group: number): number {
    return at(this.#heads, group)
  }

  /**
   * Puts a group under the head of another, and calls `visit` with what the members of the smaller of the two hold: only there
   * can their shares come together.
   */
  join(upper: number, lower: number, holdings: Holdings, visit: (held: number) => void): void {
    const isUpperLarger = at(this.#sizes, upper) >= at(this.#sizes, lower)
    const [larger, smaller] = isUpperLarger ? [upper, lower] : [lower, upper]
    const head = at(this.#heads, upper)
    for (let member = smaller; member !== NONE; member = at(this.#nexts, member)) {
      const until = at(holdings.holderStarts, member + 1)
      for (let place = at(holdings.holderStarts, member); place < until; place += 1)
        visit(at(holdings.held, at(holdings.byHolder, place)))
    }
    this.#parents[smaller] = larger
    this.#sizes[larger] = at(this.#sizes, larger) + at(this.#sizes, smaller)
    this.#heads[larger] = head
    this.#nexts[at(this.#lasts, larger)] = smaller
    this.#lasts[larger] = at(this.#lasts, smaller)
  }
}
