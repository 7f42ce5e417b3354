import type { NameGroups } from './name-groups.ts'
import { Numbers } from './numbers.ts'
import { runsOfPart, type Space } from './runs.ts'

/** The runs of letters of all parts of names in a space, by number. */
export class PartRuns {
  readonly #groups: NameGroups
  readonly #numbers = new Map<string, number>()
  /** The runs of all parts one after the other, and where those of each part begin. */
  readonly #runs = new Numbers()
  readonly #starts = new Numbers()
  /** When each run was seen last: a run counts once in a name, however many of its parts have it. */
  readonly #seen: Uint32Array
  #now = 0

  constructor(groups: NameGroups, space: Space) {
    this.#groups = groups
    for (let part = 0; part < groups.parts.size; part += 1) {
      this.#starts.push(this.#runs.length)
      for (const run of runsOfPart(groups.parts.at(part), space)) this.#runs.push(this.#newNumberOf(run))
    }
    this.#starts.push(this.#runs.length)
    this.#seen = new Uint32Array(this.size)
  }

  /** How many runs there are. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of a run; nothing where no name has it. */
  numberOf(run: string): number | undefined {
    return this.#numbers.get(run)
  }

  /** The runs of the names of a group, each once, in an order of their own; written to `into`, which must be empty. */
  ofGroup(group: number, into: number[]): void {
    this.#now = this.#now === 0xffff_ffff ? 1 : this.#now + 1
    if (this.#now === 1) this.#seen.fill(0)
    const until = this.#groups.start(group + 1)
    for (let place = this.#groups.start(group); place < until; place += 1) {
      const part = this.#groups.partAt(place)
      if (part < 0) continue
      const end = this.#starts.at(part + 1)
      for (let at = this.#starts.at(part); at < end; at += 1) {
        const run = this.#runs.at(at)
        if (this.#seen[run] === this.#now) continue
        this.#seen[run] = this.#now
        into.push(run)
      }
    }
  }

  #newNumberOf(run: string): number {
    const known = this.#numbers.get(run)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(run, number)
    return number
  }
}
