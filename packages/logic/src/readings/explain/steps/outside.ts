import type { Outside } from '../../../expression/outside.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import { NO_STEPS } from '../proof.ts'
import type { Explain, ProofProgram } from '../proof-program.ts'
import { nodeCites } from '../published-citation.ts'
import { ruledBy } from './ruling.ts'

function sayWhy({ title, reason }: Outside): Words {
  return {
    ja: `「${title.ja}」はモデル化していない：${reason.ja}`,
    en: `“${title.en}” is not modelled: ${reason.en}`,
  }
}

/** A provision that is not modelled: why, or who judged. */
export function explainOutside(node: Outside, program: ProofProgram): Explain {
  const { kind, id, title } = node
  const evaluate = program.evaluate(node)
  const cited = nodeCites(node.cite)
  const { cites, verified } = cited.published
  const text = sayWhy(node)
  return (explainer, into) => {
    explainer.cites(cited)
    const said = ruledBy(node, explainer) ?? { text }
    const value = published(evaluate(explainer.reading))
    into.push({ kind, id, title, value, ...said, cites, verified, because: NO_STEPS })
  }
}
