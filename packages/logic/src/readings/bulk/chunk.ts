import type { Answering } from './answers.ts'
import type { Columns } from './columns.ts'
import type { Shifting } from './program.ts'
import { type Input, inputKey, type Kept } from './split-program.ts'
import type { Asked } from './write-program.ts'

/** One value for each row of a chunk. */
type Held = Uint8Array | Int32Array | Float64Array

/** So many rows are looked at together that their values stay in the processor's cache. */
export const CHUNK = 2048

/**
 * The values of the rows that are looked at together: columns are copied in, answers out. Generated code knows these
 * arrays when it is compiled, and they are of one length and read at one place: so a compiler takes them as constants
 * and checks one bound a row, where columns of a caller would have theirs looked up and checked for every value.
 */
export class Chunk {
  /** What generated code knows beforehand, by name. */
  readonly known: Record<string, Held | Shifting> = {}
  readonly #names = new Map<string | Shifting, string>()
  readonly #taken: { readonly held: Held; readonly columnOf: (columns: Columns) => Held }[] = []
  readonly #given: { readonly held: Held; readonly into: 'truths' | 'masks'; readonly place: number }[] = []

  /** Has places for all that is asked: also what no edition writes is false, and copied out. */
  constructor({ truths, choices }: Asked) {
    for (const place of [...truths.keys()].keys()) this.nameOf({ from: 'truth', place })
    for (const place of [...choices.keys()].keys()) this.nameOf({ from: 'mask', place })
  }

  /** The name of the array of an input or output. */
  nameOf(at: Exclude<Input, { from: 'field' }>): string {
    return this.#named(inputKey(at), () => this.#begin(at))
  }

  nameOfShift(shift: Shifting): string {
    return this.#named(shift, () => shift)
  }

  #named(key: string | Shifting, begin: () => Held | Shifting): string {
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = `x${this.#names.size}`
    this.#names.set(key, name)
    this.known[name] = begin()
    return name
  }

  #begin(at: Exclude<Input, { from: 'field' }>): Held {
    const held = arrayOf(keptAs(at))
    switch (at.from) {
      case 'fact':
        this.#taken.push({ held, columnOf: ({ facts }) => values(facts[at.fact.id]) })
        break
      case 'absent':
        this.#taken.push({ held, columnOf: ({ absent }) => values(absent[at.fact.id]) })
        break
      case 'truth':
      case 'mask':
        this.#given.push({ held, into: `${at.from}s`, place: at.place })
        break
      case 'kept':
    }
    return held
  }

  /** Copies in the rows from one up to another; their answers begin as false. */
  take(columns: Columns, from: number, to: number): void {
    for (const { held, columnOf } of this.#taken) held.set(columnOf(columns).subarray(from, to))
    for (const { held } of this.#given) held.fill(0)
  }

  /** Copies out the answers to those rows. */
  give(answers: Answering, from: number, to: number): void {
    for (const { held, into, place } of this.#given) {
      answers[into][place]?.set(to - from === CHUNK ? held : held.subarray(0, to - from), from)
    }
  }
}

/** The numbers of a column that is no list. */
function values(column: Columns['facts'][string] | undefined): Held {
  // `checkColumns` holds that what is loaded has a column; lists are not loaded as a whole.
  const held = column as Exclude<Columns['facts'][string], { starts: unknown }>
  return 'codes' in held ? held.codes : held
}

function keptAs(at: Exclude<Input, { from: 'field' }>): Kept {
  switch (at.from) {
    case 'fact':
      return at.fact.type.is === 'number' || at.fact.type.is === 'truth' ? at.fact.type.is : 'mask'
    case 'absent':
      return 'truth'
    case 'truth':
    case 'mask':
      return at.from
    case 'kept':
      return at.as
  }
}

function arrayOf(as: Kept): Held {
  switch (as) {
    case 'truth':
      return new Uint8Array(CHUNK)
    case 'mask':
      return new Int32Array(CHUNK)
    case 'number':
      return new Float64Array(CHUNK)
  }
}
