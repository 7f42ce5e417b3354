import type { Scope } from '../../../expression/reading.ts'
import { countsIn, type Sum } from '../../../expression/sum.ts'
import { FALSE } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import type { Explain } from '../proof-program.ts'
import { valuePhrase } from '../words/phrase.ts'

/** Places of records, from 1: `1・3`. */
function sayPlaces(places: readonly number[]): Words {
  const numbers = places.map((place) => place + 1)
  return { ja: `${numbers.join('・')}件目`, en: `no. ${numbers.join(', ')}` }
}

function countedPlaces(node: Sum, { reading }: Explainer): readonly number[] {
  const scopes = reading
    .value(node.list)
    .records.map((record, place): Scope => ({ list: node.list.id, place, record }))
  return scopes.filter((scope) => countsIn(node, scope, reading) !== FALSE).map(({ place }) => place)
}

/** A sum over a list: which of its records count. */
export function explainSum(node: Sum): Explain {
  const { ja, en } = node.list.label
  return (explainer, into) => {
    const places = countedPlaces(node, explainer)
    const which = places.length === 0 ? { ja: '該当なし', en: 'none' } : sayPlaces(places)
    const result = valuePhrase(node, explainer)
    into.push({
      kind: 'sum',
      value: explainer.published(node),
      text: {
        ja: `「${ja}」のうち数えるもの（${which.ja}）の合計 ＝ ${result.ja}`,
        en: `Sum over those of “${en}” that count (${which.en}) = ${result.en}`,
      },
      because: explainer.parts(node),
    })
  }
}
