import { matteredOf } from '../../../expression/kinds.ts'
import type { Quantified } from '../../../expression/quantified.ts'
import type { Part } from '../../../expression/reading.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import { byTruth } from '../words/say-value.ts'

type Three = (list: Words) => readonly [Words, Words, Words]

const SOME: Three = ({ ja, en }) => [
  { ja: `「${ja}」に次の条件に当たるものがある`, en: `At least one of “${en}” is such` },
  { ja: `「${ja}」に次の条件に当たるものがない`, en: `None of “${en}” is such` },
  { ja: `「${ja}」に次の条件に当たるものがあるか定まらない`, en: `One of “${en}” may or may not be such` },
]
const EVERY: Three = ({ ja, en }) => [
  { ja: `「${ja}」のすべてが次の条件に当たる`, en: `All of “${en}” are such` },
  { ja: `「${ja}」に次の条件に当たらないものがある`, en: `Not all of “${en}” are such` },
  { ja: `「${ja}」のすべてが次の条件に当たるか定まらない`, en: `All of “${en}” may or may not be such` },
]

/** A record of a list that carried the value, and why. */
function recordStep(
  { expression, scope }: Part,
  node: Quantified,
  explainer: Explainer,
): readonly ProofStep[] {
  if (scope === undefined) return explainer.steps(expression, 'together')
  return explainer.inside(scope, () => {
    const value = explainer.reading.value(node.that)
    const { ja, en } = node.list.label
    const [n, list] = [
      scope.place + 1,
      { ja: `「${ja}」の${scope.place + 1}件目`, en: `No. ${scope.place + 1} of “${en}”` },
    ]
    const text = byTruth<Words>(value, [
      { ja: `${list.ja}は条件に当たる`, en: `${list.en} is such` },
      { ja: `${list.ja}は条件に当たらない`, en: `${list.en} is not` },
      { ja: `${list.ja}は条件に当たるか定まらない`, en: `${list.en} may or may not be` },
    ])
    const id = `${node.list.id}[${n - 1}]`
    return [
      { kind: 'record', id, value: published(value), text, because: explainer.steps(node.that, 'together') },
    ]
  })
}

/** A condition over a list: the records that carried it. */
export function explainQuantified(node: Quantified, explainer: Explainer): readonly ProofStep[] {
  const value = explainer.reading.value(node)
  const because = matteredOf(node, explainer.reading).flatMap((part) => recordStep(part, node, explainer))
  const text = byTruth(value, (node.quantifier === 'some' ? SOME : EVERY)(node.list.label))
  return [{ kind: 'quantified', value: published(value), text, because }]
}
