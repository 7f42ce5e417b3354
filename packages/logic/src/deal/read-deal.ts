import type { Case } from '../case/given.ts'
import { wrong } from '../case/messages.ts'
import { readCase } from '../case/read-case.ts'
import { isMap, shown } from '../case/read-value.ts'
import type { RuleSet } from '../check/check-rule-set.ts'
import type { Problem } from '../values/problem.ts'

/** One act of a deal. A deal of a single act has one without an id. */
export interface ActCase {
  readonly id: string | null
  readonly case: Case
}

export type DealResult =
  | { readonly ok: true; readonly acts: readonly ActCase[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Raw = Readonly<Record<string, unknown>>

const ACT_KEYS: ReadonlySet<string> = new Set(['id', 'on', 'facts', 'rulings'])

/** What the act says over what the whole deal says; nested facts are laid over each other key by key. */
function layOver(common: unknown, own: unknown): unknown {
  if (own === undefined) return common
  if (!isMap(common) || !isMap(own)) return own
  return { ...common, ...own }
}

function readAct(ruleSet: RuleSet, common: Raw, raw: unknown, path: string): ActCase | readonly Problem[] {
  if (!isMap(raw)) return [wrong('not-a-case', path, shown(raw))]
  const strange = Object.keys(raw).find((key) => !ACT_KEYS.has(key))
  if (strange !== undefined)
    return [wrong('unknown-key', `${path}.${strange}`, strange, [...ACT_KEYS].join(', '))]
  const result = readCase(ruleSet, {
    on: raw.on ?? common.on,
    facts: layOver(common.facts, raw.facts),
    rulings: layOver(common.rulings, raw.rulings),
  })
  if (result.ok) return { id: typeof raw.id === 'string' ? raw.id : null, case: result.case }
  return result.problems.map((problem) => ({
    ...problem,
    at: { ...problem.at, path: placed(raw, path, problem) },
  }))
}

/** The path in the act where the act says it, else the path in what is common to all. */
function placed(act: Raw, path: string, { at }: Problem): string {
  const [key = '', ...rest] = (at.path ?? '').split('.')
  const own = act[key]
  const isOwn =
    rest.length === 0
      ? own !== undefined
      : isMap(own) && Object.keys(own).some((id) => rest.join('.').startsWith(id))
  return isOwn ? `${path}.${at.path}` : (at.path ?? path)
}

/**
 * Reads a case file: a single act (`on`, `facts`, `rulings`), or a deal whose `acts` each add to or replace what is
 * said for all.
 */
export function readDeal(ruleSet: RuleSet, raw: unknown): DealResult {
  if (!isMap(raw) || raw.acts === undefined) {
    const result = readCase(ruleSet, raw)
    return result.ok ? { ok: true, acts: [{ id: null, case: result.case }] } : result
  }
  const { acts, ...common } = raw
  const strange = Object.keys(common).find((key) => !ACT_KEYS.has(key) || key === 'id')
  if (strange !== undefined) {
    return { ok: false, problems: [wrong('unknown-key', strange, strange, 'on, facts, rulings, acts')] }
  }
  if (!Array.isArray(acts) || acts.length === 0) {
    return { ok: false, problems: [wrong('wrong-type', 'acts', 'acts', shown(acts), '[ { id, facts }, … ]')] }
  }
  const read = acts.map((act, place) => readAct(ruleSet, common, act, `acts[${place}]`))
  const ids = read.map((result) => ('case' in result ? result.id : null))
  const again = ids.flatMap((id, place) =>
    id !== null && ids.indexOf(id) < place ? [wrong('given-twice', `acts[${place}].id`, id)] : [],
  )
  const problems = [...read.flatMap((result) => ('case' in result ? [] : result)), ...again]
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, acts: read.filter((result): result is ActCase => 'case' in result) }
}
