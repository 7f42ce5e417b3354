import { matteredOf, nodeOf } from '../../expression/kinds.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Scope, Value } from '../../expression/reading.ts'
import { isInForce, type Rule } from '../../expression/rule.ts'
import type { Expression } from '../../expression/types.ts'
import { compareExact, type Exact } from '../../values/exact.ts'
import { isRange, type Num, rangeOf } from '../../values/range.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'

/**
 * The rules that came into or went out of force and the values of the law that changed, of those that carried the
 * change of the roots between two readings of the same case on different days: only what itself changed is followed.
 */
export function turnedBetween(
  before: CaseReading,
  after: CaseReading,
  roots: readonly Expression[],
): ReadonlySet<Rule | Parameter> {
  const turned = new Set<Rule | Parameter>()
  const seen = new Set<Expression>()

  function visit(expression: Expression, scopes: readonly Scope[]): void {
    if (scopes.length === 0) {
      if (seen.has(expression)) return
      seen.add(expression)
    }
    if (isSameValue(before.within(scopes, expression), after.within(scopes, expression))) return
    const node = nodeOf(expression)
    if (node.kind === 'parameter') turned.add(node)
    if (node.kind === 'rule' && isInForce(node, before) !== isInForce(node, after)) turned.add(node)
    for (const reading of [before, after]) {
      for (const part of reading.during(scopes, () => matteredOf(node, reading)))
        visit(part.expression, part.scope ? [...scopes, part.scope] : scopes)
    }
  }

  for (const root of roots) visit(root, [])
  return turned
}

function isSameValue(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((text) => b.has(text))
  return isNum(a) && isNum(b) && isSameNum(a, b)
}

function isNum(value: Value): value is Num {
  if (typeof value === 'object') return value !== null && ('low' in value || 'n' in value)
  return typeof value === 'number' || typeof value === 'bigint'
}

function isSameNum(a: Num, b: Num): boolean {
  if (isRange(a) !== isRange(b)) return false
  const [x, y] = [rangeOf(a), rangeOf(b)]
  const isOpenAlike = x.lowOpen === y.lowOpen && x.highOpen === y.highOpen
  return isOpenAlike && isSameEnd(x.low, y.low) && isSameEnd(x.high, y.high)
}

function isSameEnd(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : compareExact(a, b) === 0
}
