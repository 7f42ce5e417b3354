import { plainDecimal } from '../values/plain-decimal.ts'
import type { Problem } from '../values/problem.ts'
import { type JsonFault, jsonProblem } from './json-problem.ts'

/** What a JSON text says, or the first thing that is wrong with it. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly [Problem] }

/** Deepest nesting of maps and lists. */
const MAX_DEPTH = 64

const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const LITERAL = /true|false|null/y
const LITERALS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }

/** The reader's own way out; it never leaves this file. */
class Stop extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

class JsonReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): unknown {
    const value = this.#value(0)
    this.#take(SPACE)
    if (this.#at < this.#text.length) this.#stop('json-syntax')
    return value
  }

  #value(depth: number): unknown {
    this.#take(SPACE)
    const first = this.#text[this.#at]
    if (first === '{') return this.#map(depth)
    if (first === '[') return this.#list(depth)
    if (first === '"') return this.#string()
    const literal = this.#take(LITERAL)
    if (literal !== '') return LITERALS[literal]
    const start = this.#at
    const digits = this.#take(NUMBER)
    if (digits === '') this.#stop('json-syntax')
    return plainDecimal(digits) ?? this.#stop('number-unusable', start, digits)
  }

  #map(depth: number): object {
    this.#open(depth)
    const entries = new Map<string, unknown>()
    if (this.#follows('}')) return {}
    do {
      this.#take(SPACE)
      const start = this.#at
      const name = this.#string()
      if (entries.has(name)) this.#stop('duplicate-key', start, name)
      if (!this.#follows(':')) this.#stop('json-syntax')
      entries.set(name, this.#value(depth + 1))
    } while (this.#follows(','))
    if (!this.#follows('}')) this.#stop('json-syntax')
    // Unlike an assignment, this gives a name such as `__proto__` no meaning.
    return Object.fromEntries(entries)
  }

  #list(depth: number): readonly unknown[] {
    this.#open(depth)
    const items: unknown[] = []
    if (this.#follows(']')) return items
    do items.push(this.#value(depth + 1))
    while (this.#follows(','))
    if (!this.#follows(']')) this.#stop('json-syntax')
    return items
  }

  #open(depth: number): void {
    if (depth >= MAX_DEPTH) this.#stop('too-deep', this.#at, String(MAX_DEPTH))
    this.#at += 1
  }

  #string(): string {
    const start = this.#at
    if (this.#text[start] !== '"') this.#stop('json-syntax')
    let end = this.#text.indexOf('"', start + 1)
    while (end >= 0 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1)
    if (end < 0) this.#stop('string-open', start)
    this.#at = end + 1
    const value = unescaped(this.#text.slice(start, end + 1))
    return value?.isWellFormed() ? value : this.#stop('string-broken', start)
  }

  /** Does an odd number of backslashes stand before the quote? */
  #isEscaped(quote: number): boolean {
    let start = quote
    while (this.#text[start - 1] === '\\') start -= 1
    return (quote - start) % 2 === 1
  }

  #follows(symbol: string): boolean {
    this.#take(SPACE)
    if (this.#text[this.#at] !== symbol) return false
    this.#at += 1
    return true
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [taken = ''] = pattern.exec(this.#text) ?? []
    this.#at += taken.length
    return taken
  }

  #stop(fault: JsonFault, at = this.#at, detail = this.#text.slice(at, at + 1)): never {
    throw new Stop(jsonProblem(fault, this.#text, at, detail))
  }
}

/** What a quoted string stands for; nothing where it holds a control character or an escape JSON does not have. */
function unescaped(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return undefined
  }
}

/**
 * A text that the script engine reads and writes back letter for letter names nothing twice; where it holds no number
 * either, nothing can have been rounded, and what the engine read is what the text says. Nothing where that is not
 * certain: then the text is read sign by sign.
 */
function readAsWritten(text: string): object | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const isCertain = typeof value === 'object' && value !== null && isPlain(value, 0)
  return isCertain && JSON.stringify(value) === text ? (value as object) : undefined
}

/** Is it free of numbers, unpaired surrogates and deep nesting? */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return false
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  if (depth >= MAX_DEPTH) return false
  for (const name in value)
    if (!name.isWellFormed() || !isPlain(Reflect.get(value, name), depth + 1)) return false
  return true
}

/**
 * Reads a JSON text (RFC 8259) as plain data in which numbers are their exact digits as text, without exponent:
 * what `readCase` takes. `JSON.parse` would round them to floating point. Stricter where the standard leaves it open:
 * no duplicate names, no unpaired surrogates, no nesting deeper than 64.
 */
export function readJson(text: string): JsonResult {
  const plain = readAsWritten(text)
  if (plain) return { ok: true, value: plain }
  try {
    return { ok: true, value: new JsonReader(text).whole() }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, problems: [error.problem] }
    throw error
  }
}
