import type { DayShift } from '../../../expression/day-shift.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import { publishCites } from '../published-citation.ts'
import { sayPeriod } from '../words/say-period.ts'

/** A period of the law: how its end was counted. */
export function explainPeriod(node: DayShift, explainer: Explainer, into: ProofStep[]): void {
  const { calendar } = node.counting
  const step: ProofStep = {
    kind: 'day-shift',
    value: explainer.published(node),
    text: sayPeriod(node, explainer),
    because: explainer.parts(node),
  }
  if (calendar) explainer.cites(calendar.cite)
  into.push(calendar ? { ...step, ...publishCites(calendar.cite) } : step)
}
