import { matteredOf } from '../../../expression/kinds.ts'
import type { Quantified } from '../../../expression/quantified.ts'
import type { TruthType } from '../../../expression/types.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import type { Explain, Explained, ProofProgram } from '../proof-program.ts'
import { byTruth } from '../words/say-value.ts'

type Three = (list: Words) => readonly [Words, Words, Words]

export const SOME: Three = ({ ja, en }) => [
  { ja: `「${ja}」に次の条件に当たるものがある`, en: `At least one of “${en}” is such` },
  { ja: `「${ja}」に次の条件に当たるものがない`, en: `None of “${en}” is such` },
  { ja: `「${ja}」に次の条件に当たるものがあるか定まらない`, en: `One of “${en}” may or may not be such` },
]
export const EVERY: Three = ({ ja, en }) => [
  { ja: `「${ja}」のすべてが次の条件に当たる`, en: `All of “${en}” are such` },
  { ja: `「${ja}」に次の条件に当たらないものがある`, en: `Not all of “${en}” are such` },
  { ja: `「${ja}」のすべてが次の条件に当たるか定まらない`, en: `All of “${en}” may or may not be such` },
]

/** The record in scope, which carried the value, and why. */
function recordStep(
  node: Quantified,
  that: Explained<TruthType>,
  explainer: Explainer,
  place: number,
): ProofStep {
  const value = that.evaluate(explainer.reading)
  const { ja, en } = node.list.label
  const record = { ja: `「${ja}」の${place + 1}件目`, en: `No. ${place + 1} of “${en}”` }
  const text = byTruth<Words>(value, [
    { ja: `${record.ja}は条件に当たる`, en: `${record.en} is such` },
    { ja: `${record.ja}は条件に当たらない`, en: `${record.en} is not` },
    { ja: `${record.ja}は条件に当たるか定まらない`, en: `${record.en} may or may not be` },
  ])
  const because: ProofStep[] = []
  explainer.add(that, because, 'together')
  return { kind: 'record', id: `${node.list.id}[${place}]`, value: published(value), text, because }
}

/** A condition over a list: the records that carried it. */
export function explainQuantified(node: Quantified, program: ProofProgram): Explain {
  const texts = (node.quantifier === 'some' ? SOME : EVERY)(node.list.label)
  const evaluate = program.evaluate(node)
  const [list, that] = [program.of(node.list), program.of(node.that)]
  return (explainer, into) => {
    const value = evaluate(explainer.reading)
    const because: ProofStep[] = []
    // What mattered is the list itself, or records of it.
    for (const { scope } of matteredOf(node, explainer.reading)) {
      if (scope) because.push(explainer.inside(scope, () => recordStep(node, that, explainer, scope.place)))
      else explainer.add(list, because, 'together')
    }
    into.push({ kind: 'quantified', value: published(value), text: byTruth(value, texts), because })
  }
}
