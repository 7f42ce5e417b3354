import type { AllOf } from '../../../expression/all-of.ts'
import type { AnyOf } from '../../../expression/any-of.ts'
import type { TruthType } from '../../../expression/types.ts'
import { FALSE, published, type Truth } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { ProofStep } from '../proof.ts'
import type { Context, Explain, Explained, ProofProgram } from '../proof-program.ts'
import { byTruth } from '../words/say-value.ts'

export const ALL_OF: readonly [Words, Words, Words] = [
  { ja: '次のすべてが成り立つ', en: 'All of these hold' },
  { ja: '必要な条件のうち次のものが成り立たない', en: 'Of what is required, this does not hold' },
  { ja: '次のすべてが成り立つかどうかによる', en: 'It depends on whether all of these hold' },
]
export const ANY_OF: readonly [Words, Words, Words] = [
  { ja: '一つで足りる条件のうち次のものが成り立つ', en: 'Of what would each be enough, this holds' },
  { ja: '次のいずれも成り立たない', en: 'None of these holds' },
  { ja: '次のいずれかが成り立つかどうかによる', en: 'It depends on whether any of these holds' },
]

/** Do the parts carry the value only jointly? An `all` that fails and an `any` that holds need but one. */
function modeOf(node: AllOf | AnyOf, value: Truth): Context {
  if (node.kind === 'all-of') return value === FALSE ? 'apart' : 'together'
  return value === FALSE ? 'together' : 'apart'
}

/** A connective is a step of its own only where its parts would be misread among those of what it stands in. */
export function explainConnective(node: AllOf | AnyOf, program: ProofProgram): Explain {
  const evaluate = program.evaluate(node)
  const all = node.of.map((part) => program.of(part))
  const texts = node.kind === 'all-of' ? ALL_OF : ANY_OF
  return (explainer, into, context) => {
    const { reading } = explainer
    const value = evaluate(reading)
    // Those parts that mattered: they have the value of the whole.
    const parts: Explained<TruthType>[] = []
    for (const part of all) if (part.evaluate(reading) === value) parts.push(part)
    const mode = modeOf(node, value)
    if (context === mode || (context !== 'alone' && parts.length < 2)) {
      for (const part of parts) explainer.add(part, into, context)
      return
    }
    const because: ProofStep[] = []
    for (const part of parts) explainer.add(part, because, mode)
    if (context !== 'alone' && because.length < 2) into.push(...because)
    else into.push({ kind: node.kind, value: published(value), text: byTruth(value, texts), because })
  }
}
