import type { Not } from '../../../expression/not.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { ProofStep } from '../proof.ts'
import type { Explain, ProofProgram } from '../proof-program.ts'
import { byTruth } from '../words/say-value.ts'

const NOT: readonly [Words, Words, Words] = [
  { ja: '次の条件が成り立たないので足りる', en: 'This does not hold, as is required' },
  { ja: '成り立ってはならない次の条件が成り立つ', en: 'This holds, which must not' },
  { ja: '次の条件が成り立たないかどうかによる', en: 'It depends on whether this does not hold' },
]

/** The sentence of what is negated says by itself whether it holds, so a negation is seldom a step. */
export function explainNot(node: Not, program: ProofProgram): Explain {
  const evaluate = program.evaluate(node)
  const of = program.of(node.of)
  return (explainer, into, context) => {
    if (context !== 'alone') {
      explainer.add(of, into, context)
      return
    }
    const value = evaluate(explainer.reading)
    const because: ProofStep[] = []
    explainer.add(of, because, 'together')
    into.push({ kind: 'not', value: published(value), text: byTruth(value, NOT), because })
  }
}
