import { type Entry, entries } from '@sekisho/law/jp/list-control'
import {
  compareExact,
  type Exact,
  evaluate,
  FALSE,
  type Fact,
  fraction,
  openLeaves,
  type Problem,
  TRUE,
} from '@sekisho/logic'
import { type CandidateStanding, Group, type Plain } from './group.ts'
import { listRules } from './list-rules.ts'
import { readQuantity } from './quantity.ts'
import { isUnknown, readSpec } from './read-spec.ts'
import type { Spec, SpecValue } from './spec.ts'

/** What the list says of one line of many. */
export interface LineClassification {
  /** `outside`: what is modelled does not hit it, and not everything is modelled; never that it is free. */
  readonly outcome: 'listed' | 'unknown' | 'outside'
  readonly hit: readonly Entry[]
  /** Entries that cannot be judged: facts are missing. */
  readonly open: readonly Entry[]
  /** Entries of its kind of which only what is not modelled is left. */
  readonly outside: readonly Entry[]
  /** What is wrong with its specification; then nothing of it is judged. */
  readonly problems: readonly Problem[]
}

const NO_PROBLEMS: readonly Problem[] = Object.freeze([])

/** Classifies many specifications, as `classify` would, without proof: by generated code for those of one kind. */
export class ManyClassifier {
  readonly #on: string
  readonly #groups = new Map<string, Group>()
  readonly #numbers = new Map<string, Exact | null>()
  readonly #apart = new Map<string, LineClassification>()

  /** @param on the day as of which the list is asked, `YYYY-MM-DD` */
  constructor(on: string) {
    this.#on = on
  }

  classify(specs: readonly Spec[]): readonly LineClassification[] {
    // First everything is read, so that the numbers of a group find a denominator together.
    const read = specs.map((spec) => {
      const group = this.#groupOf(spec)
      return { spec, group, said: group && this.#plain(spec, group) }
    })
    return read.map(({ spec, group, said }) => {
      const answer = group && said ? group.answer(said) : null
      return group && answer ? sortedBy(group.candidates, answer) : this.#alone(spec)
    })
  }

  /** Lines of which the same is said are looked at once. */
  #alone(spec: Spec): LineClassification {
    const { subject, kinds, 'kinds-complete': isComplete, values } = spec
    const key = JSON.stringify([subject, kinds, isComplete, values])
    let found = this.#apart.get(key)
    if (!found) {
      found = classifyAlone(spec, this.#on)
      this.#apart.set(key, found)
    }
    return found
  }

  /** The group of its kinds; nothing where a kind is not known. */
  #groupOf(spec: Spec): Group | null {
    if (!spec.kinds.every((kind) => listRules.facts.has(`is.${kind}`))) return null
    const key = `${spec.subject} ${spec['kinds-complete']} ${spec.kinds.toSorted().join(' ')}`
    let group = this.#groups.get(key)
    if (!group) {
      group = new Group(spec, this.#on)
      this.#groups.set(key, group)
    }
    return group
  }

  /** What it says of facts that matter to its group; nothing where a value is a range, has a source or is faulty. */
  #plain({ values }: Spec, group: Group): ReadonlyMap<string, Plain> | null {
    const said = new Map<string, Plain>()
    for (const id in values) {
      const fact = listRules.facts.get(id)
      const value = fact && this.#plainValue(fact, values[id] ?? null)
      if (value === undefined) return null
      if (value === null || !group.facts.has(id)) continue
      if (typeof value !== 'boolean' && typeof value !== 'string' && !group.fits(id, value)) return null
      said.set(id, value)
    }
    return said
  }

  /** `null` says that it is not known, `undefined` that it must be looked at by itself. */
  #plainValue(fact: Fact, value: SpecValue): Plain | null | undefined {
    if (isUnknown(value)) return null
    if (typeof value === 'object') return undefined
    if (fact.type.is === 'truth') return TRUTHS.get(value)
    if (fact.type.is === 'choice')
      return typeof value === 'string' && Object.hasOwn(fact.type.options, value) ? value : undefined
    if (fact.type.is !== 'number' || fact.type.unit === 'day') return undefined
    return this.#number(fact, fact.type.unit, value) ?? undefined
  }

  #number(fact: Fact, unit: string, value: unknown): Exact | null {
    const key = `${fact.id} ${String(value)}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const read = readQuantity(value, { path: '', label: fact.label, unit })
    const number = typeof read === 'object' && !('n' in read) ? null : read
    const isWithin = number !== null && isAtLeast(number, fact.min) && isAtLeast(fact.max, number)
    const kept =
      isWithin && (fact.type.is !== 'number' || fact.type.measured || typeof number !== 'object')
        ? number
        : null
    this.#numbers.set(key, kept)
    return kept
  }
}

/** How truths are written in files of either kind. */
const TRUTHS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
])

type Bound = Fact['min'] | Exact

function isAtLeast(value: Bound, bound: Bound): boolean {
  if (value === undefined || bound === undefined) return true
  const exact = (one: Exclude<Bound, undefined>): Exact =>
    typeof one === 'object' ? fraction(one.n, one.d) : one
  return compareExact(exact(value), exact(bound)) >= 0
}

function sortedBy(candidates: readonly Entry[], standings: readonly CandidateStanding[]): LineClassification {
  const of = (standing: CandidateStanding) => candidates.filter((_, place) => standings[place] === standing)
  const [hit, open] = [of('hit'), of('open')]
  return { outcome: outcomeOf(hit, open), hit, open, outside: of('outside'), problems: NO_PROBLEMS }
}

function outcomeOf(hit: readonly Entry[], open: readonly Entry[]): LineClassification['outcome'] {
  return hit.length > 0 ? 'listed' : open.length > 0 ? 'unknown' : 'outside'
}

/** One specification by itself. One that cannot be read is open to every entry. */
function classifyAlone(spec: Spec, on: string): LineClassification {
  const asked = entries.filter(({ kind }) => kind === spec.subject)
  const read = readSpec(listRules, spec, on)
  if (!read.ok) return { outcome: 'unknown', hit: [], open: asked, outside: [], problems: read.problems }
  const { reading } = evaluate(listRules, read.case)
  const [hit, open, outside]: [Entry[], Entry[], Entry[]] = [[], [], []]
  for (const entry of asked) {
    const truth = reading.value(entry.rule)
    if (truth === TRUE) hit.push(entry)
    else if (truth !== FALSE) (openLeaves(reading, [entry.rule]).facts.size > 0 ? open : outside).push(entry)
  }
  return { outcome: outcomeOf(hit, open), hit, open, outside, problems: NO_PROBLEMS }
}
