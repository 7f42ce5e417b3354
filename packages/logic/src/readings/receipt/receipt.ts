import type { Case } from '../../case/given.ts'
import { writeCase } from '../../case/write-case.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { ParameterJson } from '../../json/rule-set-json.ts'
import { toJson } from '../../json/to-json.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './sha-256.ts'

/** What an answer was made by: with the same three the same answer can be had again. */
export interface Receipt {
  readonly format: 'sekisho-receipt/1'
  /** SHA-256 of the whole rule set: facts, values, rules, words, citations. */
  readonly ruleSet: string
  /** SHA-256 of the case's facts and rulings. */
  readonly facts: string
  /** The program and its version, as its caller names them. */
  readonly program: string
}

const hashes = new WeakMap<RuleSet, string>()

/**
 * The SHA-256 of a rule set, computed once. It is that of its published JSON, so a rule set read from there has the
 * same; it does not depend on the names of files nor on the order in which they are loaded.
 */
export function ruleSetHash(ruleSet: RuleSet): string {
  const known = hashes.get(ruleSet)
  if (known) return known
  // Members stand in the order of the format, except those the author orders, such as the options of a choice.
  const hash = sha256(JSON.stringify(contentOf(ruleSet)))
  hashes.set(ruleSet, hash)
  return hash
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Everything of a rule set but where it stands in files. */
function contentOf(ruleSet: RuleSet): object {
  const { files: _, facts, parameters, rules, decisions, notModelled, calendars, ...rest } = toJson(ruleSet)
  const named = [...facts, ...parameters.map(withSortedSets), ...rules, ...decisions, ...notModelled]
  return {
    ...rest,
    named: byId(named).map(({ file: _, ...node }) => node),
    calendars: byId(calendars),
  }
}

function withSortedSets(parameter: ParameterJson): ParameterJson {
  const values = parameter.values.map((value) =>
    Array.isArray(value.is) ? { ...value, is: value.is.toSorted() } : value,
  )
  return { ...parameter, values }
}

/** Gives the SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Sha256 = (text: string) => string

/**
 * The receipt of an answer.
 * @param hash the SHA-256 of the platform, where it has one that is faster
 */
export function receipt(ruleSet: RuleSet, given: Case, program: string, hash: Sha256 = sha256): Receipt {
  const facts = hash(canonicalJson(writeCase(ruleSet, given)))
  return { format: 'sekisho-receipt/1', ruleSet: ruleSetHash(ruleSet), facts, program }
}
