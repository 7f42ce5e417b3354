import { type Case, compileCase, evaluate, type Given } from '@sekisho/logic'
import type { PreparePeer } from '../peer.ts'
import { MILLION, OUTCOMES, type Outcome, type Sample } from '../sample.ts'
import { subset } from '../subset-rules.ts'

const RATIOS = [
  'directVotes',
  'intermediateVotes',
  'intermediateForeign',
  'own',
  'related',
  'managed',
] as const

/** How the facts of a sample are laid out: ratios over a million. */
export const LAYOUT = Object.fromEntries(
  [...subset.facts.values()].map(({ id, type }) => [
    id,
    type.is === 'number' && type.unit === 'ratio' ? MILLION : 1,
  ]),
)

/** A sample as a typed case; what `unknown` names is left out. */
export function caseOf(sample: Sample, unknown: ReadonlySet<string> = new Set()): Case {
  const facts = new Map<string, Given>()
  for (const [id, raw] of Object.entries(sample)) {
    if (unknown.has(id)) continue
    const type = subset.facts.get(id)?.type
    const value =
      typeof raw === 'boolean'
        ? raw
          ? 3
          : 0
        : typeof raw === 'string'
          ? 1 << (type?.is === 'choice' ? Object.keys(type.options).indexOf(raw) : 0)
          : (RATIOS as readonly string[]).includes(id)
            ? { n: raw, d: MILLION }
            : raw
    facts.set(id, { status: 'known', value })
  }
  return { facts, rulings: new Map() }
}

/** The outcome of a settled mask. */
export function outcomeOf(mask: number): Outcome {
  return OUTCOMES[31 - Math.clz32(mask)] ?? 'none'
}

/** Sekisho's generated code over plain records, one at a time: three-valued, dated, exact. */
export const sekisho: PreparePeer = (samples) => {
  const compiled = compileCase(subset, { layout: LAYOUT, conclusions: [], decisions: ['outcome'] })
  if ('refused' in compiled) throw new Error(compiled.refused.en)
  // A sample is a plain record by the ids of facts.
  const records = samples.map((sample): Readonly<Record<string, unknown>> => ({ ...sample }))
  return {
    name: 'sekisho (one case)',
    version: 'this commit',
    how: 'generated code, three-valued, dated, exact, no proof',
    cases: samples.length,
    run: () =>
      records.map((record) => {
        const answers = compiled.answer(record)
        if (answers === null) throw new Error('the fast path refused a case of the benchmark')
        return outcomeOf(answers.outcome ?? 0)
      }),
  }
}

/** Sekisho's `evaluate`: no generated code, runs under any content security policy. */
export const interpreted: PreparePeer = (samples) => {
  const cases = samples.map((sample) => caseOf(sample))
  return {
    name: 'sekisho evaluate',
    version: 'this commit',
    how: 'interpreted, three-valued, ranges, exact',
    cases: samples.length,
    run: () => cases.map((given) => outcomeOf(evaluate(subset, given).answer)),
  }
}
