import type { RuleSet } from '../check/check-rule-set.ts'
import type { Decision } from '../expression/decision.ts'
import type { Fact } from '../expression/fact.ts'
import type { NumberType } from '../expression/types.ts'
import { unknownOf } from '../expression/unknown.ts'
import { evaluate } from '../readings/evaluate/evaluate.ts'
import { formatDay } from '../values/day.ts'
import type { Problem } from '../values/problem.ts'
import { compareNum, isWithin, type Num, rangeOf } from '../values/range.ts'
import { FALSE } from '../values/truth.ts'
import type { Words } from '../values/words.ts'
import { type Case, EMPTY_CASE, type Given, ORIGIN_KEYS, type Origin, type Ruling } from './given.ts'
import { wrong } from './messages.ts'
import { nearName } from './near-name.ts'
import { writeNumber } from './read-number.ts'
import { isMap, type ReadAt, readValue, shown } from './read-value.ts'

/** A case that was read, or everything that is wrong with it. */
export type CaseResult =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The keys of a case; those of its surroundings (a file, a deal, a worked case) are read by their own readers. */
const CASE_KEYS: ReadonlySet<string> = new Set(['on', 'facts', 'rulings'])

class CaseReader {
  readonly facts = new Map<string, Given>()
  readonly rulings = new Map<string, Ruling>()
  readonly unresolved = new Map<string, Origin>()
  readonly problems: Problem[] = []
  readonly #ruleSet: RuleSet

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet
  }

  readonly report = (problem: Problem): void => {
    this.problems.push(problem)
  }

  /** Reads `facts`: ids as keys, or nested by their dots. */
  readFacts(raw: unknown, path: string, prefix: string): void {
    if (raw === null || raw === undefined) return
    if (!isMap(raw)) {
      this.report(wrong('wrong-type', path, prefix || 'facts', shown(raw), '{ … }'))
      return
    }
    for (const [key, value] of Object.entries(raw)) {
      const id = `${prefix}${key}`
      const fact = this.#ruleSet.facts.get(id)
      if (fact) this.readFact(fact, value, `${path}.${key}`)
      else if (isMap(value) && this.#isPrefix(id)) this.readFacts(value, `${path}.${key}`, `${id}.`)
      else this.report(wrong('unknown-fact', `${path}.${key}`, id, nearName(id, this.#ruleSet.facts.keys())))
    }
  }

  #isPrefix(id: string): boolean {
    return [...this.#ruleSet.facts.keys()].some((known) => known.startsWith(`${id}.`))
  }

  readFact(fact: Fact, raw: unknown, path: string): void {
    const { id } = fact
    if (this.facts.has(id) || this.unresolved.has(id)) {
      this.report(wrong('given-twice', path, id))
      return
    }
    const at: ReadAt = { id, path, report: this.report }
    if (isMap(raw) && 'absent' in raw) this.#readAbsent(fact, raw, at)
    else if (isMap(raw) && 'unresolved' in raw) this.#readUnresolved(fact, raw, at)
    else if (isMap(raw) && 'assume' in raw)
      this.#set(fact, raw.assume, 'assumed', { ...at, path: `${path}.assume` }, raw.source)
    else if (isMap(raw) && 'value' in raw)
      this.#set(fact, raw.value, 'known', { ...at, path: `${path}.value` }, raw.source)
    else this.#set(fact, raw, 'known', at, undefined)
  }

  #readAbsent(fact: Fact, raw: Readonly<Record<string, unknown>>, at: ReadAt): void {
    if (raw.absent !== true && raw.absent !== 'true') {
      this.report(wrong('wrong-type', at.path, fact.id, shown(raw), '{ absent: true }'))
    } else if (!fact.mayBeAbsent) this.report(wrong('cannot-be-absent', at.path, fact.id))
    else
      this.facts.set(fact.id, { status: 'absent', value: unknownOf(fact), ...this.#origin(raw.source, at) })
  }

  #readUnresolved({ id }: Fact, raw: Readonly<Record<string, unknown>>, at: ReadAt): void {
    const { origin } = this.#origin(raw.source, at)
    if ((raw.unresolved !== true && raw.unresolved !== 'true') || origin === undefined)
      this.report(wrong('wrong-type', at.path, id, shown(raw), '{ unresolved: true, source: { … } }'))
    else this.unresolved.set(id, origin)
  }

  #set(fact: Fact, raw: unknown, status: 'known' | 'assumed', at: ReadAt, source: unknown): void {
    const value = readValue(fact, raw, at)
    if (value !== null && value !== undefined)
      this.facts.set(fact.id, { status, value, ...this.#origin(source, at) })
  }

  #origin(raw: unknown, at: ReadAt): { origin?: Origin } {
    if (raw === undefined || raw === null) return {}
    const known: readonly string[] = ORIGIN_KEYS
    const path = `${at.path.replace(/\.(value|assume)$/, '')}.source`
    if (!isMap(raw)) {
      this.report(wrong('wrong-type', path, `${at.id}.source`, shown(raw), `{ ${known.join(', ')} }`))
      return {}
    }
    const strange = Object.keys(raw).find((key) => !known.includes(key) || typeof raw[key] !== 'string')
    if (strange !== undefined) this.report(wrong('unknown-key', path, strange, known.join(', ')))
    return { origin: Object.freeze({ ...raw }) }
  }

  readRulings(raw: unknown, path: string): void {
    if (raw === null || raw === undefined) return
    if (!isMap(raw)) {
      this.report(wrong('wrong-type', path, 'rulings', shown(raw), '{ … }'))
      return
    }
    for (const [id, ruling] of Object.entries(raw)) this.#readRuling(id, ruling, `${path}.${id}`)
  }

  #readRuling(id: string, raw: unknown, path: string): void {
    const { rules, decisions, outside } = this.#ruleSet
    const ruled = rules.get(id) ?? decisions.get(id) ?? outside.get(id)
    if (!ruled) {
      this.report(
        wrong(
          'unknown-ruling',
          path,
          id,
          nearName(id, [...rules.keys(), ...decisions.keys(), ...outside.keys()]),
        ),
      )
    } else if (
      !isMap(raw) ||
      typeof raw.author !== 'string' ||
      raw.author.trim() === '' ||
      raw.value == null
    ) {
      this.report(wrong('ruling-without-author', path, id))
    } else {
      const strange = Object.keys(raw).find(
        (key) => !['value', 'author', 'document', 'on', 'note'].includes(key),
      )
      if (strange !== undefined)
        this.report(wrong('unknown-key', path, strange, 'value, author, document, on, note'))
      const value = readValue(ruled, raw.value, { id, path: `${path}.value`, report: this.report })
      if (value === null || value === undefined) return
      // `readValue` gave a value of the ruled thing's type.
      if (ruled.type.is === 'number')
        this.#checkBounds(ruled as Decision<NumberType>, value as Num, raw.value, path)
      const { document, on, note } = raw
      this.rulings.set(id, {
        value,
        author: raw.author,
        ...(typeof document === 'string' ? { document } : {}),
        ...(typeof on === 'string' ? { on } : {}),
        ...this.#note(note, id, path),
      })
    }
  }

  /** What the author adds: one text, or a text in each language. */
  #note(raw: unknown, id: string, path: string): { readonly note?: Words } {
    if (raw === undefined || raw === null) return {}
    if (typeof raw === 'string') return { note: { ja: raw, en: raw } }
    if (isMap(raw) && typeof raw.ja === 'string' && typeof raw.en === 'string')
      return { note: { ja: raw.ja, en: raw.en } }
    this.report(wrong('wrong-type', `${path}.note`, `${id}.note`, shown(raw), '"…"'))
    return {}
  }

  /** A ruled number lies where the number can lie at all: what is computed from it rests on that. */
  #checkBounds(ruled: Decision<NumberType>, value: Num, raw: unknown, path: string): void {
    const bounds = evaluate(this.#ruleSet, EMPTY_CASE).reading.value(ruled)
    if (isWithin(value, bounds)) return
    const { low, high } = rangeOf(bounds)
    const [least, most] = [low, high].map((end) => (end === null ? '' : writeNumber(ruled.type, end)))
    this.report(wrong('out-of-bounds', `${path}.value`, ruled.id, shown(raw), `${least} … ${most}`))
  }

  /** The day of the act lies in the modelled span, and nothing is said that cannot be. */
  checkWhole(): void {
    const { span, act, constraints = [] } = this.#ruleSet
    const day = this.facts.get(act.id)
    if (day) {
      // The act is a day fact: `readValue` gave it a number.
      const act = day.value as Num
      const isOutside =
        compareNum(act, '>=', span.from) === FALSE || compareNum(act, '<=', span.until) === FALSE
      if (isOutside) this.#outsideSpan(day)
    }
    if (this.problems.length > 0) return
    const { reading } = evaluate(this.#ruleSet, this)
    for (const { id, always, message } of constraints) {
      if (reading.value(always) === FALSE)
        this.report({ code: `impossible-case:${id}`, at: { path: 'facts' }, message })
    }
  }

  #outsideSpan(day: Given): void {
    const { span, act } = this.#ruleSet
    const written = typeof day.value === 'number' ? formatDay(day.value) : act.id
    this.report(wrong('outside-span', 'on', written, formatDay(span.from), formatDay(span.until)))
  }
}

/**
 * Reads a case from plain data (parsed YAML or JSON, numbers as text or exact): `on` the day of the act, `facts` by
 * id, `rulings` by rule. Every problem is found, each with its path; nothing unknown is defaulted.
 */
export function readCase(ruleSet: RuleSet, raw: unknown): CaseResult {
  const reader = new CaseReader(ruleSet)
  if (!isMap(raw)) return { ok: false, problems: [wrong('not-a-case', '', shown(raw))] }
  for (const key of Object.keys(raw)) {
    if (!CASE_KEYS.has(key)) reader.report(wrong('unknown-key', key, key, [...CASE_KEYS].join(', ')))
  }
  if (raw.on !== undefined && raw.on !== null) reader.readFact(ruleSet.act, raw.on, 'on')
  reader.readFacts(raw.facts, 'facts', '')
  reader.readRulings(raw.rulings, 'rulings')
  reader.checkWhole()
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems }
  const { facts, rulings, unresolved } = reader
  return { ok: true, case: { facts, rulings, ...(unresolved.size > 0 ? { unresolved } : {}) } }
}
