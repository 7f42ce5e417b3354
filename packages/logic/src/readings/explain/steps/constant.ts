import type { Constant } from '../../../expression/constant.ts'
import type { Context, Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { valuePhrase } from '../words/phrase.ts'

/** A constant is said in the sentence of what it stands in. */
export function explainConstant(
  node: Constant,
  explainer: Explainer,
  context: Context,
): readonly ProofStep[] {
  if (context !== 'alone') return NO_STEPS
  return [
    {
      kind: 'constant',
      value: explainer.published(node),
      text: valuePhrase(node, explainer),
      because: NO_STEPS,
    },
  ]
}
