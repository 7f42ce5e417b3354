import type { NamePart } from '../text/index.ts'

/** The parts of many names, each kept once under a number: names are made of words that come again and again. */
export class PartTable {
  readonly #parts: NamePart[] = []
  /** The first part of those that read the same, and from each the next of them; -1 after the last. */
  readonly #firsts = new Map<string, number>()
  readonly #next: number[] = []

  /** How many different parts there are. */
  get size(): number {
    return this.#parts.length
  }

  at(number: number): NamePart {
    return this.#parts[number] as NamePart // a number that was given by this table
  }

  /** The number of a part, and that of the first that reads the same. */
  numberOf(part: NamePart): { readonly number: number; readonly first: number } {
    const key = readAs(part)
    const first = this.#firsts.get(key)
    let last = -1
    for (let number = first ?? -1; number >= 0; number = this.#next[number] ?? -1) {
      if (isSame(this.at(number), part)) return { number, first: first ?? number }
      last = number
    }
    const number = this.#parts.push(part) - 1
    this.#next.push(-1)
    if (last < 0) this.#firsts.set(key, number)
    else this.#next[last] = number
    return { number, first: first ?? number }
  }
}

/** Scripts that are read in Latin letters are told apart by more than those. */
function readAs({ script, latin, text }: NamePart): string {
  return script === 'latin' ? latin : text
}

/** Sound and consonants follow from the rest. */
function isSame(a: NamePart, b: NamePart): boolean {
  return a.text === b.text && a.latin === b.latin && a.script === b.script && a.role === b.role
}
