import type { Outside } from '../../../expression/outside.ts'
import { published } from '../../../values/truth.ts'
import type { Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { publishCites } from '../published-citation.ts'
import { ruledBy } from './ruling.ts'

/** A provision that is not modelled: why, or who judged. */
export function explainOutside(node: Outside, explainer: Explainer): readonly ProofStep[] {
  explainer.cites(node.cite)
  const { ja, en } = node.title
  const step: ProofStep = {
    kind: 'outside',
    id: node.id,
    title: node.title,
    value: published(explainer.reading.value(node)),
    text: {
      ja: `「${ja}」はモデル化していない：${node.reason.ja}`,
      en: `“${en}” is not modelled: ${node.reason.en}`,
    },
    ...publishCites(node.cite),
    because: NO_STEPS,
  }
  const ruled = ruledBy(node, explainer)
  return [ruled ? { ...step, ...ruled } : step]
}
