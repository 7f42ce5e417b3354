import type { DayShift } from '../../../expression/day-shift.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import { sayPeriod } from '../words/say-period.ts'

/** A period of the law: how its end was counted. */
export function explainPeriod(node: DayShift, explainer: Explainer, into: ProofStep[]): void {
  if (node.counting.calendar) explainer.cites(node.counting.calendar.cite)
  into.push({
    kind: 'day-shift',
    value: explainer.published(node),
    text: sayPeriod(node, explainer),
    because: explainer.parts(node),
  })
}
