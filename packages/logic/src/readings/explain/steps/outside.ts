import type { Outside } from '../../../expression/outside.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { once } from '../once.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { publishCites } from '../published-citation.ts'
import { ruledBy } from './ruling.ts'

const sayWhy = once(
  ({ title, reason }: Outside): Words => ({
    ja: `「${title.ja}」はモデル化していない：${reason.ja}`,
    en: `“${title.en}” is not modelled: ${reason.en}`,
  }),
)

/** A provision that is not modelled: why, or who judged. */
export function explainOutside(node: Outside, explainer: Explainer, into: ProofStep[]): void {
  explainer.cites(node.cite)
  const said = ruledBy(node, explainer) ?? { text: sayWhy(node) }
  const { kind, id, title } = node
  const value = published(explainer.reading.value(node))
  const { cites, verified } = publishCites(node.cite)
  into.push({ kind, id, title, value, ...said, cites, verified, because: NO_STEPS })
}
