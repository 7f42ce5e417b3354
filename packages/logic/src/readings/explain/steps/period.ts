import type { DayShift } from '../../../expression/day-shift.ts'
import type { ProofStep } from '../proof.ts'
import type { Explain } from '../proof-program.ts'
import { nodeCites } from '../published-citation.ts'
import { sayPeriod } from '../words/say-period.ts'

/** A period of the law: how its end was counted. */
export function explainPeriod(node: DayShift): Explain {
  const { calendar } = node.counting
  const cited = calendar && nodeCites(calendar.cite)
  return (explainer, into) => {
    const step: ProofStep = {
      kind: 'day-shift',
      value: explainer.published(node),
      text: sayPeriod(node, explainer),
      because: explainer.parts(node),
    }
    if (cited) explainer.cites(cited)
    into.push(cited ? { ...step, ...cited.published } : step)
  }
}
