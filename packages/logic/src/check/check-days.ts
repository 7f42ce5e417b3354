import type { Parameter } from '../expression/parameter.ts'
import { type Day, formatDay } from '../values/day.ts'
import type { Problem } from '../values/problem.ts'
import type { Declared } from './collect.ts'
import { faulty } from './messages.ts'

interface Days {
  readonly from?: Day
  readonly until?: Day
  readonly inForce?: Day
}

function areImpossible({ from, until, inForce }: Days): boolean {
  if (from !== undefined && until !== undefined && from > until) return true
  return from !== undefined && inForce !== undefined && inForce > from
}

function written({ from, until }: Days): string {
  return `${from === undefined ? '' : formatDay(from)}…${until === undefined ? '' : formatDay(until)}`
}

function checkValues(
  node: Parameter,
  span: Required<Pick<Days, 'from' | 'until'>>,
  file?: string,
): readonly Problem[] {
  const problems: Problem[] = []
  const values = node.values.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))
  let next = span.from
  for (const [place, value] of values.entries()) {
    const from = value.from ?? -Infinity
    const before = values[place - 1]
    if (before && (before.until ?? Infinity) >= from) {
      problems.push(faulty('overlapping-values', file, node.id, written(before), written(value)))
    }
    if (from > next)
      problems.push(faulty('unmarked-gap', file, node.id, formatDay(next), formatDay(from - 1)))
    next = Math.max(next, (value.until ?? Infinity) + 1)
  }
  if (next <= span.until) {
    problems.push(faulty('unmarked-gap', file, node.id, formatDay(next), formatDay(span.until)))
  }
  return problems
}

/** Days are possible; the values of a parameter cover the modelled span once, gaps being marked. */
export function checkDays(
  { named, files }: Declared,
  span: Required<Pick<Days, 'from' | 'until'>>,
): readonly Problem[] {
  return [...named.values()].flatMap((node) => {
    const file = files.get(node.id)
    if (node.kind === 'parameter') {
      const impossible = node.values.filter(areImpossible)
      if (impossible.length > 0)
        return impossible.map((days) => faulty('impossible-days', file, node.id, written(days)))
      return checkValues(node, span, file)
    }
    return node.kind === 'rule' && areImpossible(node)
      ? [faulty('impossible-days', file, node.id, written(node))]
      : []
  })
}
