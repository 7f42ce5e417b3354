import type { Constant } from '../../../expression/constant.ts'
import { NO_STEPS } from '../proof.ts'
import type { Explain } from '../proof-program.ts'
import { valuePhrase } from '../words/phrase.ts'

/** A constant is said in the sentence of what it stands in. */
export function explainConstant(node: Constant): Explain {
  return (explainer, into, context) => {
    if (context !== 'alone') return
    const text = valuePhrase(node, explainer)
    into.push({ kind: 'constant', value: explainer.published(node), text, because: NO_STEPS })
  }
}
