import type { Case } from '../../case/given.ts'
import { writeCase } from '../../case/write-case.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
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

const hashes = new WeakMap<RuleSet, Promise<string>>()

/** The SHA-256 of a rule set; computed once. It does not depend on the order in which files are loaded. */
export function ruleSetHash(ruleSet: RuleSet): Promise<string> {
  const known = hashes.get(ruleSet)
  if (known) return known
  const hash = sha256(canonicalJson(contentOf(ruleSet), reference(ruleSet)))
  hashes.set(ruleSet, hash)
  return hash
}

/** Everything of a rule set but where its files stand. */
function contentOf({ files: _, ...content }: RuleSet): object {
  const { facts, parameters, rules, decisions, outside, ...rest } = content
  const bodies = [facts, parameters, rules, decisions, outside].map((nodes) =>
    [...nodes].map(([id, node]) => [id, { ...node }]),
  )
  return { ...rest, named: bodies.map((nodes) => new Map(nodes.map(([id, node]) => [String(id), node]))) }
}

/** A named node inside another stands as its kind and id. */
function reference({ facts, parameters, rules, decisions, outside }: RuleSet) {
  const named = new Set<object>(
    [facts, parameters, rules, decisions, outside].flatMap((nodes) => [...nodes.values()]),
  )
  return (value: object): unknown =>
    named.has(value) && 'kind' in value && 'id' in value ? { kind: value.kind, ref: value.id } : undefined
}

/** The receipt of an answer. */
export async function receipt(ruleSet: RuleSet, given: Case, program: string): Promise<Receipt> {
  const [ruleSetDigest, facts] = await Promise.all([
    ruleSetHash(ruleSet),
    sha256(canonicalJson(writeCase(ruleSet, given))),
  ])
  return { format: 'sekisho-receipt/1', ruleSet: ruleSetDigest, facts, program }
}
