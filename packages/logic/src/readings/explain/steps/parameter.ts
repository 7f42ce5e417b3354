import { citesOf } from '../../../expression/citation.ts'
import type { Parameter } from '../../../expression/parameter.ts'
import { formatDay } from '../../../values/day.ts'
import type { Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import type { Explain } from '../proof-program.ts'
import { nodeCites, publishCites } from '../published-citation.ts'
import { coveringValues, type Dated, parameterPhrase } from '../words/parameter-phrase.ts'

/** The days of a rule or of a value of the law, as results show them. */
export function publishDays({ from, until, inForce }: { from?: number; until?: number; inForce?: number }): {
  appliesFrom?: string
  appliesUntil?: string
  inForce?: string
} {
  return {
    ...(from === undefined ? {} : { appliesFrom: formatDay(from) }),
    ...(until === undefined ? {} : { appliesUntil: formatDay(until) }),
    ...(inForce === undefined ? {} : { inForce: formatDay(inForce) }),
  }
}

/** The value of the law on the day, with its citation and days; every value there may be while the day is open. */
export function explainParameter(node: Parameter): Explain {
  const steps = new Map<Dated, ProofStep>()
  return (explainer, into) => {
    const possible = coveringValues(node, explainer)
    for (const { cite } of possible) explainer.cites(nodeCites(cite))
    const [only] = possible
    if (only === undefined || possible.length > 1) {
      const cites = publishCites(possible.flatMap(({ cite }) => citesOf(cite)))
      into.push({ ...stepOf(node, explainer), ...cites, because: explainer.parts(node) })
      return
    }
    let known = steps.get(only)
    if (known === undefined) {
      const { published } = nodeCites(only.cite)
      known = Object.freeze({
        ...stepOf(node, explainer),
        ...published,
        ...publishDays(only),
        because: NO_STEPS,
      })
      steps.set(only, known)
    }
    into.push(known)
  }
}

function stepOf(node: Parameter, explainer: Explainer): Omit<ProofStep, 'because'> {
  return {
    kind: 'parameter',
    id: node.id,
    title: node.title,
    value: explainer.published(node),
    text: parameterPhrase(node, explainer),
  }
}
