import type { RuleSet } from '../../check/check-rule-set.ts'
import { expressionsOf } from '../../check/collect.ts'
import { type Node, nodeOf, operandsOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import type { Day } from '../../values/day.ts'
import { denominatorOf, numeratorOf } from '../../values/exact.ts'
import { canRead } from '../ask/reads-of.ts'
import { isTurning, thresholdsOf } from '../ask/thresholds.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'

/**
 * The days of the span on which the answer or an outcome may turn while only the day of the act varies: the beginnings
 * and ends of rules and values, and where the day of the act is compared with other days. Every day of the span where
 * those cannot be found exactly.
 */
export function changeDays(ruleSet: RuleSet, reading: CaseReading): readonly Day[] {
  const { span, act, answer, outcomes } = ruleSet
  const days = new Set<Day>([span.from])
  const sight = { reading, target: { fact: act }, scopes: [] }
  for (const node of nodesOf([answer, ...outcomes.flatMap(expressionsOf)])) {
    if (!isTurning(node) || !canRead(node, sight.target, act)) continue
    const cuts = readsRecord(node) ? null : thresholdsOf(node, sight)
    if (!cuts) return Array.from({ length: span.until - span.from + 1 }, (_, place) => span.from + place)
    for (const { at, below } of cuts) {
      const whole = Math.ceil(Number(numeratorOf(at)) / Number(denominatorOf(at)))
      const isExact = whole * Number(denominatorOf(at)) === Number(numeratorOf(at))
      days.add(below && isExact ? whole + 1 : whole)
    }
  }
  return [...days].filter((day) => day >= span.from && day <= span.until).toSorted((a, b) => a - b)
}

function readsRecord(node: Node): boolean {
  return node.kind === 'compare' && [...nodesOf([node])].some(({ kind }) => kind === 'field')
}

function nodesOf(roots: readonly Expression[]): ReadonlySet<Node> {
  const found = new Set<Node>()
  const visit = (expression: Expression): void => {
    const node = nodeOf(expression)
    if (found.has(node)) return
    found.add(node)
    operandsOf(node).forEach(visit)
  }
  roots.forEach(visit)
  return found
}
