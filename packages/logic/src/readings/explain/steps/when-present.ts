import type { WhenPresent } from '../../../expression/when-present.ts'
import { published, TRUE } from '../../../values/truth.ts'
import type { Context, Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'

/** Of an absent fact only its absence matters; of a present one the condition. */
export function explainWhenPresent(
  node: WhenPresent,
  explainer: Explainer,
  into: ProofStep[],
  context: Context,
): void {
  const isAbsent = explainer.reading.absent(node.fact) === TRUE
  if (context !== 'alone') {
    if (isAbsent) explainer.add(node.fact, into, context)
    else explainer.addParts(node, into, context)
    return
  }
  const { ja, en } = node.fact.label
  into.push({
    kind: 'when-present',
    value: published(explainer.reading.value(node)),
    text: { ja: `「${ja}」がある場合の条件`, en: `The condition for where there is a “${en}”` },
    because: isAbsent ? explainer.steps(node.fact, 'together') : explainer.parts(node),
  })
}
