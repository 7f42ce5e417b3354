import { type ActCase, type Evaluation, evaluate, type RuleSet } from '@sekisho/logic'

/** A worked case read once, with what the rule set as it is says of each act. */
export interface Baseline {
  readonly acts: readonly { readonly given: ActCase['case']; readonly values: readonly unknown[] }[]
}

/** Everything that has a value in a case: rules, decisions, outcomes with their days and conditions, constraints. */
function* valuesOf({ ruleSet, reading }: Evaluation): Generator<unknown, void> {
  for (const rule of ruleSet.rules.values()) yield reading.value(rule)
  for (const decision of ruleSet.decisions.values()) yield reading.value(decision)
  for (const { when, earliest, due, standstillUntil, conditions = [] } of ruleSet.outcomes) {
    yield reading.value(when)
    for (const day of [earliest, due, standstillUntil]) yield day === undefined ? null : reading.value(day)
    yield conditions.length
    for (const condition of conditions) yield reading.value(condition.when)
  }
  for (const { always } of ruleSet.constraints ?? []) yield reading.value(always)
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object') return false
  const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
  return JSON.stringify(a, digits) === JSON.stringify(b, digits)
}

export function baselineOf(ruleSet: RuleSet, acts: readonly ActCase[]): Baseline {
  return {
    acts: acts.map((act) => ({ given: act.case, values: [...valuesOf(evaluate(ruleSet, act.case))] })),
  }
}

/** Does anything come out otherwise under other rules? Where nothing does, no expectation can notice. */
export function mayDiffer(ruleSet: RuleSet, { acts }: Baseline): boolean {
  return acts.some(({ given, values }) => {
    let place = 0
    for (const value of valuesOf(evaluate(ruleSet, given))) {
      if (!isSame(value, values[place])) return true
      place += 1
    }
    return place !== values.length
  })
}
