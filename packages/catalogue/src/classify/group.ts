import { type Entry, entries } from '@sekisho/law/jp/list-control'
import {
  type CompiledCase,
  compileCase,
  dayOf,
  denominatorOf,
  type Exact,
  type Expression,
  evaluate,
  FALSE,
  lowestTerms,
  nodeOf,
  numeratorOf,
  operandsOf,
  TRUE,
  UNKNOWN,
} from '@sekisho/logic'
import { listRules } from './list-rules.ts'
import { readSpec } from './read-spec.ts'
import { restSettled } from './rest-settled.ts'
import type { Spec } from './spec.ts'

/** Denominators beyond this are not shared by the numbers of a fact; lines that need another are judged by themselves. */
const COMMON = 1_000_000_000

export type CandidateStanding = 'hit' | 'ruled-out' | 'open' | 'outside'

/** What a line says of a fact, as generated code reads it; numbers are not yet over a denominator. */
export type Plain = boolean | string | Exact

/** Lines of the same kinds of product, for which only a few entries are left and are judged by generated code. */
export class Group {
  /** Entries that a product of these kinds can still fall under. */
  readonly candidates: readonly Entry[]
  /** The facts that those entries read. */
  readonly facts: ReadonlySet<string>
  readonly #fixed: Record<string, unknown>
  readonly #layout: Record<string, number> = {}
  /** Nothing until it is made; it is not tried again for every line where it is refused. */
  #compiled: Record<'list' | 'none' | 'every', CompiledCase> | 'refused' | null = null

  constructor(spec: Spec, on: string) {
    const read = readSpec(listRules, { ...spec, values: {} }, on)
    const asked = entries.filter(({ kind }) => kind === spec.subject)
    const reading = read.ok ? evaluate(listRules, read.case).reading : null
    this.candidates = asked.filter(({ rule }) => reading === null || reading.value(rule) !== FALSE)
    this.facts = factsOf(this.candidates)
    const named = new Set(spec.kinds.map((kind) => `is.${kind}`))
    this.#fixed = { [listRules.act.id]: dayOf(on), subject: spec.subject }
    for (const id of this.facts) {
      if (!id.startsWith('is.')) continue
      if (named.has(id)) this.#fixed[id] = true
      else if (spec['kinds-complete']) this.#fixed[id] = false
    }
    for (const id of [...this.facts, listRules.act.id, 'subject']) this.#layout[id] = 1
  }

  /** Makes room for a number; false where it does not fit beside the others. */
  fits(id: string, value: Exact): boolean {
    const small = lowestTerms(value)
    const [d, known] = [BigInt(denominatorOf(small)), BigInt(this.#layout[id] ?? 1)]
    if (known % d !== 0n) {
      const common = (known * d) / gcd(known, d)
      if (common > COMMON) return false
      this.#layout[id] = Number(common)
      this.#compiled = null
    }
    return Number.isSafeInteger(this.#over(id, value))
  }

  #over(id: string, value: Exact): number {
    const small = lowestTerms(value)
    return Number((BigInt(numeratorOf(small)) * BigInt(this.#layout[id] ?? 1)) / BigInt(denominatorOf(small)))
  }

  /**
   * How the line stands to each candidate, in their order; `null` where generated code cannot be exact, or is forbidden.
   */
  answer(said: ReadonlyMap<string, Plain>): readonly CandidateStanding[] | null {
    if (this.candidates.length === 0) return []
    this.#compiled ??= this.#compile() ?? 'refused'
    if (this.#compiled === 'refused') return null
    const record: Record<string, unknown> = { ...this.#fixed }
    for (const [id, value] of said)
      record[id] = typeof value === 'boolean' || typeof value === 'string' ? value : this.#over(id, value)
    const { list, none, every } = this.#compiled
    const truths = list.answer(record)
    if (truths === null) return null
    const isSettled = this.candidates.every(({ id }) => truths[id] !== UNKNOWN)
    if (isSettled) return this.candidates.map(({ id }) => (truths[id] === TRUE ? 'hit' : 'ruled-out'))
    const [without, within] = [none.answer(record), every.answer(record)]
    if (without === null || within === null) return null
    return this.candidates.map(({ id }) => {
      if (truths[id] !== UNKNOWN) return truths[id] === TRUE ? 'hit' : 'ruled-out'
      return without[id] === UNKNOWN || within[id] === UNKNOWN ? 'open' : 'outside'
    })
  }

  #compile() {
    const question = {
      layout: { ...this.#layout },
      conclusions: this.candidates.map(({ id }) => id),
      decisions: [],
    }
    const list = compileCase(listRules, question)
    const [none, every] = [
      compileCase(restSettled(false), question),
      compileCase(restSettled(true), question),
    ]
    return 'refused' in list || 'refused' in none || 'refused' in every ? null : { list, none, every }
  }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

function factsOf(candidates: readonly Entry[]): ReadonlySet<string> {
  const [facts, seen] = [new Set<string>(), new Set<Expression>()]
  const walk = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if (node.kind === 'fact') facts.add(node.id)
    for (const operand of operandsOf(node)) walk(operand)
  }
  for (const { rule } of candidates) walk(rule)
  return facts
}
