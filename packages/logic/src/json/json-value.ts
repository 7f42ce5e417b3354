import { shown } from '../case/read-value.ts'
import type { Citation } from '../expression/citation.ts'
import { DAY } from '../expression/types.ts'
import { dayOf, parseDay } from '../values/day.ts'
import { type Exact, fraction, lowestTerms } from '../values/exact.ts'
import { ProblemError } from '../values/problem.ts'
import type { Words } from '../values/words.ts'
import { type JsonCode, misread } from './messages.ts'

const FRACTION = /^(-?\d{1,400})(?:\/(\d{1,400}))?$/

/**
 * A value of a JSON document with its path. Every reader gives what it says or throws a ProblemError with the one
 * thing that is wrong, which is caught where the next named thing begins.
 */
export class JsonValue {
  readonly value: unknown
  readonly path: string
  /** How deep it lies. */
  readonly depth: number

  constructor(value: unknown, path = '', depth = 0) {
    this.value = value
    this.path = path
    this.depth = depth
  }

  fail(code: JsonCode, ...details: string[]): never {
    // `misread` ties the number of details to the code; here it is the caller's.
    throw new ProblemError([
      (misread as (...args: string[]) => ReturnType<typeof misread>)(code, this.path, ...details),
    ])
  }

  #wants(wanted: string): never {
    return this.fail('wrong-shape', shown(this.value), wanted)
  }

  has(key: string): boolean {
    return this.#isMap(this.value) && Object.hasOwn(this.value, key)
  }

  #isMap(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  }

  /** The map itself, which may have these keys and no others. */
  only(...keys: readonly string[]): this {
    if (!this.#isMap(this.value)) this.#wants('{ … }')
    const strange = Object.keys(this.value).find((key) => !keys.includes(key))
    if (strange !== undefined) this.at(strange).fail('unknown-key', strange, keys.join(', '))
    return this
  }

  at(key: string): JsonValue {
    if (!this.#isMap(this.value)) this.#wants('{ … }')
    if (!Object.hasOwn(this.value, key)) this.fail('missing-key', key)
    return new JsonValue(this.value[key], this.path === '' ? key : `${this.path}.${key}`, this.depth + 1)
  }

  /** What stands at the key, read; nothing where the key is absent. */
  maybe<Key extends string, Result>(
    key: Key,
    read: (value: JsonValue) => Result,
  ): { readonly [K in Key]?: Result } {
    if (!this.has(key)) return {}
    // One key, which is `Key`.
    return { [key]: read(this.at(key)) } as { readonly [K in Key]?: Result }
  }

  get list(): readonly JsonValue[] {
    if (!Array.isArray(this.value)) this.#wants('[ … ]')
    return this.value.map((item: unknown, i) => new JsonValue(item, `${this.path}[${i}]`, this.depth + 1))
  }

  /** The entries of a map with free names. */
  get entries(): readonly (readonly [string, JsonValue])[] {
    if (!this.#isMap(this.value)) this.#wants('{ … }')
    return Object.keys(this.value).map((key) => [key, this.at(key)])
  }

  get text(): string {
    return typeof this.value === 'string' ? this.value : this.#wants('"…"')
  }

  get truth(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.#wants('true / false')
  }

  get whole(): number {
    return Number.isSafeInteger(this.value) ? Number(this.value) : this.#wants('0, 1, 2, …')
  }

  oneOf<Choice extends string>(...choices: readonly Choice[]): Choice {
    return (
      choices.find((choice) => choice === this.value) ?? this.#wants(choices.map((c) => `"${c}"`).join(' | '))
    )
  }

  get words(): Words {
    this.only('ja', 'en')
    return Object.freeze({ ja: this.at('ja').text, en: this.at('en').text })
  }

  get options(): Readonly<Record<string, Words>> {
    return Object.freeze(Object.fromEntries(this.entries.map(([name, words]) => [name, words.words])))
  }

  /** An ISO date, as written. */
  get isoDay(): string {
    const { text } = this
    return parseDay(text) === null ? this.fail('impossible-day', text) : text
  }

  number(unit: string): Exact {
    if (unit === DAY && parseDay(String(this.value)) !== null) return dayOf(String(this.value))
    const [, n, d = '1'] = FRACTION.exec(typeof this.value === 'string' ? this.value : '') ?? []
    if (n === undefined || BigInt(d) === 0n) return this.fail('inexact-number', shown(this.value))
    return lowestTerms(fraction(BigInt(n), BigInt(d)))
  }

  get citation(): Citation {
    this.only('ja', 'en', 'chain', 'verified', 'note')
    return Object.freeze({
      ja: this.at('ja').text,
      en: this.at('en').text,
      chain: Object.freeze(this.at('chain').list.map(({ words }) => words)),
      verified: this.at('verified').truth,
      ...this.maybe('note', ({ words }) => words),
    })
  }

  get cites(): readonly Citation[] {
    return Object.freeze(this.list.map(({ citation }) => citation))
  }
}
