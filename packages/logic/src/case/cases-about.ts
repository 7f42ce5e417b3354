import type { RuleSet } from '../check/check-rule-set.ts'
import { usesOf } from '../readings/describe/uses.ts'
import type { Words } from '../values/words.ts'
import { isMap } from './read-value.ts'
import type { WorkedCase } from './worked-case.ts'

/** A worked case that says how an entry or outcome comes out. */
export interface CaseAbout {
  readonly id: string
  /** The day of the act, or of the first act of a deal, as the case writes it. */
  readonly on?: string
  readonly why?: Words
  /** What the case expects, as it writes it: `true`, an option, a day; `true` of an outcome that follows. */
  readonly expects: unknown
}

/** Everything a case says by name of how it comes out: `[id, what is expected]`. */
function expectationsIn(expect: WorkedCase['expect']): readonly (readonly [string, unknown])[] {
  const maps = [expect.conclusions, expect.earliest, expect.due, expect.standstillUntil]
  const lists = [expect.obligations, expect.outside]
  return [
    ...maps.flatMap((named) => (isMap(named) ? Object.entries(named) : [])),
    ...lists.flatMap((ids) => (Array.isArray(ids) ? ids.map((id) => [String(id), true] as const) : [])),
  ]
}

function dayOfCase({ raw }: WorkedCase): string | undefined {
  const acts: readonly unknown[] = Array.isArray(raw.acts) ? raw.acts : []
  const days = [raw.on, ...acts.map((act) => (isMap(act) ? act.on : undefined))]
  return days.find((day) => typeof day === 'string')
}

/**
 * The worked cases that pin each entry and outcome of a rule set, by its id: those that name it in what they expect, or,
 * after those, that expect an outcome whose conditions or days rest on it directly. Each case once; those that expect the
 * least beside it come first, since they are about it.
 */
export function casesAbout(
  ruleSet: RuleSet,
  cases: readonly WorkedCase[],
): ReadonlyMap<string, readonly CaseAbout[]> {
  const found = new Map<string, Map<string, CaseAbout>>()
  const add = (id: string, worked: WorkedCase, expects: unknown) => {
    const about = found.get(id) ?? new Map<string, CaseAbout>()
    found.set(id, about)
    if (about.has(worked.id)) return
    const [on, why] = [dayOfCase(worked), worked.why]
    about.set(worked.id, { id: worked.id, ...(on ? { on } : {}), ...(why ? { why } : {}), expects })
  }
  const named = cases
    .map((worked) =>
      [worked.expect, ...worked.acts].flatMap((expect) =>
        expectationsIn(expect ?? {}).map(([id, expects]) => ({ worked, id, expects })),
      ),
    )
    .toSorted((a, b) => a.length - b.length)
    .flat()
  for (const { worked, id, expects } of named) add(id, worked, expects)
  const { outcomes } = usesOf(ruleSet)
  for (const [id, of] of outcomes) {
    for (const outcome of of) {
      for (const one of named) if (one.id === outcome) add(id, one.worked, one.expects)
    }
  }
  return new Map([...found].map(([id, about]) => [id, [...about.values()]]))
}
