import { nearName } from '../case/near-name.ts'
import type { Calendar } from '../expression/day-shift.ts'
import { type Problem, ProblemError } from '../values/problem.ts'
import { DEEPEST, type Names, type ReferredTo } from './expression-from-json.ts'
import type { JsonValue } from './json-value.ts'
import { misread } from './messages.ts'
import {
  readCalendar,
  readDecision,
  readFact,
  readNotModelled,
  readParameter,
  readRule,
} from './named-from-json.ts'

type Readers = { readonly [K in keyof ReferredTo]: (json: JsonValue, names: Names) => ReferredTo[K] }

const readers: Readers = {
  fact: readFact,
  parameter: readParameter,
  rule: readRule,
  decision: readDecision,
  notModelled: readNotModelled,
}

/** Thrown where a name leads to something already found faulty: nothing new to report. */
const KNOWN_FAULT = new ProblemError([])

interface Entry {
  readonly json: JsonValue
  node?: ReferredTo[keyof ReferredTo] | 'being read' | 'faulty'
}

/** Reads the named things of a document, each when it is first asked for, so that their order does not matter. */
export class NamesOfJson implements Names {
  readonly problems: Problem[] = []
  readonly #entries = new Map<string, Entry>()
  readonly #calendars = new Map<string, Calendar>()
  /** The things being read, each because of the one before it. */
  readonly #path: string[] = []

  /** Declares the things of a list. Of two with one id both are kept, and the check refuses them. */
  declare(what: keyof ReferredTo, list: readonly JsonValue[]): readonly Entry[] {
    return list.map((json) => {
      const entry: Entry = { json }
      this.attempt(() => {
        const key = `${what}:${json.at('id').text}`
        if (!this.#entries.has(key)) this.#entries.set(key, entry)
      })
      return entry
    })
  }

  declareCalendars(list: readonly JsonValue[]): void {
    for (const json of list) {
      this.attempt(() => {
        const calendar = readCalendar(json)
        this.#calendars.set(calendar.id, calendar)
      })
    }
  }

  /** Does something, keeping what was wrong; nothing when it failed. */
  attempt<Result>(act: () => Result): Result | undefined {
    try {
      return act()
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      this.problems.push(...error.problems)
      return undefined
    }
  }

  read<K extends keyof ReferredTo>(what: K, entry: Entry): ReferredTo[K] {
    const { node, json } = entry
    if (node === 'faulty') throw KNOWN_FAULT
    if (node === 'being read') {
      const id = json.at('id').text
      const path = [...this.#path.slice(this.#path.indexOf(id)), id].join(' → ')
      throw new ProblemError([misread('cycle', json.path, path)])
    }
    // The entries of a kind are filled below by the reader of that kind.
    if (node !== undefined) return node as ReferredTo[K]
    if (this.#path.length > DEEPEST) json.fail('too-deep', String(DEEPEST))
    entry.node = 'being read'
    this.#path.push(json.at('id').text)
    try {
      const read = readers[what](json, this)
      entry.node = read
      return read
    } catch (error) {
      entry.node = 'faulty'
      throw error
    } finally {
      this.#path.pop()
    }
  }

  find<K extends keyof ReferredTo>(what: K, id: JsonValue): ReferredTo[K] {
    const entry = this.#entries.get(`${what}:${id.text}`)
    if (entry) return this.read(what, entry)
    const known = [...this.#entries.keys()]
      .filter((key) => key.startsWith(`${what}:`))
      .map((key) => key.slice(what.length + 1))
    return id.fail('unknown-name', what, id.text, nearName(id.text, known))
  }

  calendar(id: JsonValue): Calendar {
    return (
      this.#calendars.get(id.text) ??
      id.fail('unknown-name', 'calendar', id.text, nearName(id.text, this.#calendars.keys()))
    )
  }
}
