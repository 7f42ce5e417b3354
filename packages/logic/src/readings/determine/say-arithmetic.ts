import type { DayShift } from '../../expression/day-shift.ts'
import { matteredOf, nodeOf } from '../../expression/kinds.ts'
import { DAY, type Expression } from '../../expression/types.ts'
import type { Words } from '../../values/words.ts'
import type { Explainer } from '../explain/explainer.ts'
import { sayPeriod } from '../explain/words/say-period.ts'

/** The periods that a day was reached by, the innermost first. */
function periodsOf(expression: Expression, { reading }: Explainer): readonly DayShift[] {
  const found = new Set<DayShift>()
  const visit = (part: Expression): void => {
    if (part.type.is !== 'number' || part.type.unit !== DAY) return
    for (const { expression: inner, scope } of matteredOf(part, reading)) if (!scope) visit(inner)
    const node = nodeOf(part)
    if (node.kind === 'day-shift') found.add(node)
  }
  visit(expression)
  return [...found]
}

/** How a day was counted, a sentence a period; nothing when it was not computed. */
export function sayArithmetic(expression: Expression, explainer: Explainer): Words | null {
  const said = periodsOf(expression, explainer).map((period) => sayPeriod(period, explainer))
  if (said.length === 0) return null
  return { ja: said.map(({ ja }) => ja).join('。'), en: said.map(({ en }) => en).join('. ') }
}
