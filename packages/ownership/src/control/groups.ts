import { at, type Holdings } from '../graph/index.ts'

const NONE = 0xffff_ffff
/** What an entity has at its place in the table. */
const [GROUP, HEAD, LAST, NEXT, WIDTH] = [0, 1, 2, 3, 4]
/** Marks a number of members, where others have the entity that stands for their group. */
const MEMBERS = 0x8000_0000

/**
 * Entities in groups that are put together, each group under the entity that controls it. One member stands for its group: it
 * has the number of members, the head and the last member; every member has the next. What belongs to an entity stands
 * together, so that memory is asked once.
 */
export class Groups {
  readonly #table: Uint32Array

  constructor(entities: number) {
    this.#table = new Uint32Array(entities * WIDTH)
    for (let entity = 0; entity < entities; entity += 1) {
      const place = entity * WIDTH
      this.#table[place + GROUP] = MEMBERS + 1
      this.#table[place + HEAD] = entity
      this.#table[place + LAST] = entity
      this.#table[place + NEXT] = NONE
    }
  }

  /** The member that stands for the group of an entity. */
  of(entity: number): number {
    const table = this.#table
    let member = entity
    for (let above = at(table, member * WIDTH); above < MEMBERS; above = at(table, member * WIDTH)) {
      const next = at(table, above * WIDTH)
      // Halves the way for the next time.
      if (next < MEMBERS) table[member * WIDTH] = next
      member = above
    }
    return member
  }

  /** The entity that controls all others of a group. */
  headOf(group: number): number {
    return at(this.#table, group * WIDTH + HEAD)
  }

  /**
   * Puts a group under the head of another, and calls `visit` with what the members of the smaller of the two hold: only there
   * can their shares come together.
   */
  join(upper: number, lower: number, holdings: Holdings, visit: (held: number) => void): void {
    const table = this.#table
    const [ofUpper, ofLower] = [at(table, upper * WIDTH), at(table, lower * WIDTH)]
    const [larger, smaller] = ofUpper >= ofLower ? [upper, lower] : [lower, upper]
    const head = at(table, upper * WIDTH + HEAD)
    for (let member = smaller; member !== NONE; member = at(table, member * WIDTH + NEXT)) {
      const until = at(holdings.holderStarts, member + 1)
      for (let place = at(holdings.holderStarts, member); place < until; place += 1)
        visit(at(holdings.held, at(holdings.byHolder, place)))
    }
    table[smaller * WIDTH] = larger
    table[larger * WIDTH] = ofUpper + ofLower - MEMBERS
    table[larger * WIDTH + HEAD] = head
    table[at(table, larger * WIDTH + LAST) * WIDTH + NEXT] = smaller
    table[larger * WIDTH + LAST] = at(table, smaller * WIDTH + LAST)
  }
}
