import type { RuleSet } from '../../check/check-rule-set.ts'
import { expressionsOf, isNamed } from '../../check/collect.ts'
import { nodeOf, operandsOf } from '../../expression/kinds.ts'
import type { Scope } from '../../expression/reading.ts'
import type { Expression } from '../../expression/types.ts'
import type { Day } from '../../values/day.ts'
import { wholeCut } from '../ask/cut.ts'
import { canRead } from '../ask/reads-of.ts'
import { isTurning, thresholdsOf } from '../ask/thresholds.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'

/**
 * The days of the span on which the answer or an outcome may turn while only the day of the act varies: the beginnings
 * and ends of rules and values, and where the day of the act is compared with other days. Every day of the span where
 * those cannot be found exactly.
 * @param reading the case without the day of the act
 */
export function changeDays(ruleSet: RuleSet, reading: CaseReading): readonly Day[] {
  const { span, act, answer, outcomes } = ruleSet
  const target = { fact: act }
  const days = new Set<Day>([span.from])
  const seen = new Set<Expression>()
  let isExact = true

  function visit(expression: Expression, scopes: readonly Scope[]): void {
    if (!canRead(expression, target, act)) return
    if (scopes.length === 0) {
      if (seen.has(expression)) return
      seen.add(expression)
    }
    const node = nodeOf(expression)
    if (isTurning(node)) {
      const cuts = thresholdsOf(node, { reading, target, scopes })
      isExact &&= cuts !== null
      for (const cut of cuts ?? []) days.add(Number(wholeCut(cut).at))
    }
    for (const operand of operandsOf(node)) {
      const looksThrough = (node.kind === 'sum' || node.kind === 'quantified') && operand !== node.list
      // What has a name reads no record.
      if (isNamed(operand)) visit(operand, [])
      else if (!looksThrough) visit(operand, scopes)
      else
        for (const [place, record] of reading.value(node.list).records.entries())
          visit(operand, [...scopes, { list: node.list.id, place, record }])
    }
  }

  for (const root of [answer, ...outcomes.flatMap(expressionsOf)]) visit(root, [])
  if (!isExact) return Array.from({ length: span.until - span.from + 1 }, (_, place) => span.from + place)
  return [...days].filter((day) => day >= span.from && day <= span.until).toSorted((a, b) => a - b)
}
