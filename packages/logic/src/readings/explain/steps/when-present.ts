import type { WhenPresent } from '../../../expression/when-present.ts'
import { published, TRUE } from '../../../values/truth.ts'
import type { Context, Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'

/** Of an absent fact only its absence matters; of a present one the condition. */
export function explainWhenPresent(
  node: WhenPresent,
  explainer: Explainer,
  context: Context,
): readonly ProofStep[] {
  const inner = context === 'alone' ? 'together' : context
  const isAbsent = explainer.reading.absent(node.fact) === TRUE
  const because = isAbsent ? explainer.steps(node.fact, inner) : explainer.parts(node, inner)
  if (context !== 'alone') return because
  const { ja, en } = node.fact.label
  const text = { ja: `「${ja}」がある場合の条件`, en: `The condition for where there is a “${en}”` }
  return [{ kind: 'when-present', value: published(explainer.reading.value(node)), text, because }]
}
