import {
  type Case,
  type Fact,
  formatExact,
  nearName,
  type Problem,
  type RuleSet,
  readCase,
} from '@sekisho/logic'
import { z } from 'zod'
import { specProblem } from './messages.ts'
import { readQuantity } from './quantity.ts'
import { Spec, type SpecValue } from './spec.ts'

export type ReadSpec =
  | { readonly ok: true; readonly spec: Spec; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const UNKNOWN = /^(unknown|不明|n\/?a|-|—)?$/i

/**
 * Reads the specification of a product as a case of the list on a day. Numbers are put in the unit of their fact,
 * exactly; nothing is guessed: each value that cannot be read is a problem with its place.
 * @param raw what the file holds, numbers as text so that nothing went through floating point
 * @param on the day as of which the list is asked, `YYYY-MM-DD`
 */
export function readSpec(ruleSet: RuleSet, raw: unknown, on: string): ReadSpec {
  const parsed = Spec.safeParse(raw)
  if (!parsed.success)
    return {
      ok: false,
      problems: [specProblem('not-a-spec', { path: '', written: z.prettifyError(parsed.error) })],
    }
  const spec = parsed.data
  const problems: Problem[] = []
  const facts = factsOf(ruleSet, spec, problems)
  const read = readCase(ruleSet, { on, facts })
  if (!read.ok) problems.push(...read.problems)
  return problems.length === 0 && read.ok ? { ok: true, spec, case: read.case } : { ok: false, problems }
}

function factsOf(ruleSet: RuleSet, spec: Spec, problems: Problem[]): Record<string, unknown> {
  const facts: Record<string, unknown> = { subject: spec.subject, 'product.name': spec.name }
  if (spec['kinds-complete'])
    for (const id of ruleSet.facts.keys()) if (id.startsWith('is.')) facts[id] = { assume: false }
  for (const [place, name] of spec.kinds.entries()) {
    if (ruleSet.facts.has(`is.${name}`)) facts[`is.${name}`] = true
    else
      problems.push(
        specProblem('unknown-kind', {
          path: `kinds[${place}]`,
          written: name,
          near: nearKind(ruleSet, name),
        }),
      )
  }
  for (const [id, value] of Object.entries(spec.values)) {
    const fact = ruleSet.facts.get(id)
    if (fact) facts[id] = withSource(givenValue(fact, value, `values.${id}`, problems), value, spec)
    else
      problems.push(
        specProblem('unknown-value', {
          path: `values.${id}`,
          written: id,
          near: nearName(id, [...ruleSet.facts.keys()]) ?? '',
        }),
      )
  }
  return facts
}

/** Does a value say that nothing is known? */
export function isUnknown(value: SpecValue): boolean {
  return value === null || (typeof value === 'string' && UNKNOWN.test(value.trim()))
}

function nearKind({ facts }: RuleSet, name: string): string {
  const kinds = [...facts.keys()].filter((id) => id.startsWith('is.')).map((id) => id.slice(3))
  return nearName(name, kinds) ?? ''
}

function withSource(value: unknown, written: SpecValue, { source: common }: Spec): unknown {
  const source = isSourced(written) ? written.source : common
  return value === null || source === undefined ? value : { value, source }
}

function isSourced(value: SpecValue): value is Extract<SpecValue, { source: object }> {
  return typeof value === 'object' && value !== null && 'source' in value
}

/** The value as a case has it: a number in the unit of its fact, everything else as it is written. */
function givenValue(fact: Fact, written: SpecValue, path: string, problems: Problem[]): unknown {
  const value = isSourced(written) ? written.value : written
  if (value === null || isUnknown(value)) return null
  if (fact.type.is !== 'number' || fact.type.unit === 'day') return value
  const { unit } = fact.type
  const read = (raw: unknown, at: string): string | null => {
    const number = readQuantity(raw, { path: at, label: fact.label, unit })
    if (typeof number !== 'object' || 'n' in number) return formatExact(number)
    problems.push(number)
    return null
  }
  if (typeof value !== 'object') return read(value, path)
  return Object.fromEntries(Object.entries(value).map(([end, raw]) => [end, read(raw, `${path}.${end}`)]))
}
