import type { Constant } from '../../../expression/constant.ts'
import type { Context, Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { valuePhrase } from '../words/phrase.ts'

/** A constant is said in the sentence of what it stands in. */
export function explainConstant(
  node: Constant,
  explainer: Explainer,
  into: ProofStep[],
  context: Context,
): void {
  if (context !== 'alone') return
  const text = valuePhrase(node, explainer)
  into.push({ kind: 'constant', value: explainer.published(node), text, because: NO_STEPS })
}
