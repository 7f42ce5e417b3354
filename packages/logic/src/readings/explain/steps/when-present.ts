import type { WhenPresent } from '../../../expression/when-present.ts'
import { published, TRUE } from '../../../values/truth.ts'
import type { Explain, ProofProgram } from '../proof-program.ts'

/** Of an absent fact only its absence matters; of a present one the condition. */
export function explainWhenPresent(node: WhenPresent, program: ProofProgram): Explain {
  const fact = program.of(node.fact)
  const { ja, en } = node.fact.label
  return (explainer, into, context) => {
    const isAbsent = explainer.reading.absent(node.fact) === TRUE
    if (context !== 'alone') {
      if (isAbsent) explainer.add(fact, into, context)
      else explainer.addParts(node, into, context)
      return
    }
    into.push({
      kind: 'when-present',
      value: published(explainer.reading.value(node)),
      text: { ja: `「${ja}」がある場合の条件`, en: `The condition for where there is a “${en}”` },
      because: isAbsent ? explainer.steps(node.fact, 'together') : explainer.parts(node),
    })
  }
}
