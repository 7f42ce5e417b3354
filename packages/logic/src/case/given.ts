import type { Value } from '../expression/reading.ts'
import type { Day } from '../values/day.ts'
import type { Words } from '../values/words.ts'

/** Where a value comes from: who said so, in which document, from which list of which day. */
export interface Origin {
  readonly who?: string
  readonly document?: string
  readonly list?: string
  readonly on?: string
  /** Who or what on the list: an id and a name. */
  readonly entry?: string
  /** How likely the entry is the one meant, from 0 to 1, as it was measured: `0.83`, `< 0.5`. */
  readonly score?: string
}

/** What an origin may say. */
export const ORIGIN_KEYS = ['who', 'document', 'list', 'on', 'entry', 'score'] as const

/** Where a value comes from, in words; the names and titles in it are as the case gives them. */
export function sayOrigin(origin: Origin): string {
  return ORIGIN_KEYS.flatMap((key) => origin[key] ?? []).join('、')
}

/**
 * What a case says of a fact. `known` was said by someone; `assumed` was taken for the sake of argument and is kept
 * apart; `absent` is known not to exist. A fact of which nothing is said is unknown and is not given at all.
 */
export interface Given {
  readonly status: 'known' | 'assumed' | 'absent'
  readonly value: Value
  readonly origin?: Origin
}

/** A person's or authority's ruling about a rule, a decision or an entry that is not modelled. It is not recomputed. */
export interface Ruling {
  readonly value: Value
  readonly author: string
  readonly document?: string
  readonly on?: string
  readonly note?: Words
}

/** One case, read and typed: facts by id, rulings by id. */
export interface Case {
  readonly facts: ReadonlyMap<string, Given>
  readonly rulings: ReadonlyMap<string, Ruling>
  /**
   * Facts that were looked for without an answer yet, and where: a party that may be the one on a list. They are unknown
   * like all that is not among the facts; only what is said of them tells why.
   */
  readonly unresolved?: ReadonlyMap<string, Origin>
}

export const EMPTY_CASE: Case = Object.freeze({ facts: new Map(), rulings: new Map() })

/** The same case with the act on another day. */
export function onDay(given: Case, actId: string, day: Day): Case {
  return withFact(given, actId, { status: 'known', value: day })
}

/** The same case with one fact given otherwise. */
export function withFact(given: Case, id: string, value: Given): Case {
  const facts = new Map(given.facts)
  facts.set(id, value)
  return { ...given, facts }
}
