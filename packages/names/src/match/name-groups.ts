import {
  type NamePart,
  type PreparedName,
  type PrepareOptions,
  prepareName,
  type Reading,
} from '../text/index.ts'
import type { IndexedName } from './name-index.ts'
import { Numbers } from './numbers.ts'
import { PartTable } from './part-table.ts'
import { Sequences } from './sequences.ts'

/** What stands before the parts of a reading, with the number of how it was read. */
const READING = 0x8000_0000
const HOWS: readonly Reading['how'][] = ['written', 'pinyin', 'japanese', 'japanese-english']

/** What the names of a group have in common beside their readings. */
type Head = Omit<PreparedName, 'text' | 'readings'>

/**
 * Names that are the same once prepared stand together in a group: many parties may bear one name, and none may crowd out
 * others. A group is kept as the numbers of its parts, and put together again when it is asked for.
 */
export class NameGroups {
  readonly parts = new PartTable()
  /** The readings of all groups one after the other, and where those of each group begin. */
  readonly #readings = new Numbers()
  readonly #starts = new Numbers()
  readonly #heads: Head[] = []
  readonly #headOf = new Numbers()
  readonly #texts: string[] = []
  readonly #parties: number[] = []
  /** The last name of each group, and after each name the next of its group; after the last comes the first. */
  readonly #lastOf = new Numbers()
  readonly #nextOf = new Numbers()

  constructor(names: Iterable<IndexedName>, options: PrepareOptions) {
    const groups = new Sequences()
    const heads = new Map<string, number>()
    for (const { text, kind, party } of names) {
      const prepared = prepareName(text, kind, options)
      const head = this.#headNumber(prepared, heads)
      const written = prepared.readings[0].parts.map((part) => this.parts.numberOf(part))
      const group = groups.numberOf([head, ...written.map(({ first }) => first)])
      const name = this.#texts.push(text) - 1
      this.#parties.push(party)
      if (group < this.size) {
        const last = this.#lastOf.at(group)
        this.#nextOf.push(this.#nextOf.at(last))
        this.#nextOf.put(last, name)
        this.#lastOf.put(group, name)
        continue
      }
      this.#nextOf.push(name)
      this.#lastOf.push(name)
      this.#headOf.push(head)
      this.#starts.push(this.#readings.length)
      for (const { how, parts } of prepared.readings) {
        this.#readings.push(READING + HOWS.indexOf(how))
        for (const part of parts) this.#readings.push(this.parts.numberOf(part).number)
      }
    }
  }

  /** How many groups there are. */
  get size(): number {
    return this.#lastOf.length
  }

  /** How many names there are. */
  get names(): number {
    return this.#texts.length
  }

  /** Where the parts of a group begin, for `partAt`; they end where those of the next begin. */
  start(group: number): number {
    return group < this.size ? this.#starts.at(group) : this.#readings.length
  }

  /** The number of the part at a place; -1 where a reading begins. */
  partAt(place: number): number {
    const number = this.#readings.at(place)
    return number >= READING ? -1 : number
  }

  /** What the names of a group are compared as. */
  prepared(group: number): PreparedName {
    const readings: { readonly how: Reading['how']; readonly parts: NamePart[] }[] = []
    for (let place = this.start(group); place < this.start(group + 1); place += 1) {
      const number = this.#readings.at(place)
      if (number >= READING) readings.push({ how: HOWS[number - READING] ?? 'written', parts: [] })
      else readings.at(-1)?.parts.push(this.parts.at(number))
    }
    const [{ text }] = this.namesOf(group)
    const head = this.#heads[this.#headOf.at(group)] as Head // a number given by `#headNumber`
    const [written = { how: 'written', parts: [] }, ...others] = readings
    return { text, ...head, readings: [written, ...others] }
  }

  /** The names of a group and whose they are, as they came; there is at least one. */
  namesOf(group: number): readonly [Omit<IndexedName, 'kind'>, ...Omit<IndexedName, 'kind'>[]] {
    const at = (name: number) => ({ text: this.#texts[name] ?? '', party: this.#parties[name] ?? -1 })
    const last = this.#lastOf.at(group)
    const first = this.#nextOf.at(last)
    const more: Omit<IndexedName, 'kind'>[] = []
    for (let name = first; name !== last; ) {
      name = this.#nextOf.at(name)
      more.push(at(name))
    }
    return [at(first), ...more]
  }

  /** Names with other legal forms are no group, but how much of a name was cut does not matter. */
  #headNumber({ kind, forms, isCut }: PreparedName, heads: Map<string, number>): number {
    const key = [kind, ...forms].join(' ')
    const known = heads.get(key)
    if (known !== undefined) return known
    const number = this.#heads.push({ kind, forms, isCut }) - 1
    heads.set(key, number)
    return number
  }
}
