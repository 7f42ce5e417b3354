import type { Compare } from '../../../expression/compare.ts'
import { DAY } from '../../../expression/types.ts'
import type { Comparison } from '../../../values/range.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import { phrase } from '../words/phrase.ts'
import { byTruth } from '../words/say-value.ts'

type Three = readonly [Words, Words, Words]
type Relations = Readonly<Record<Comparison, Three>>

function three(ja: string, en: string): Three {
  return [
    { ja: `${ja}である`, en: `is ${en}` },
    { ja: `${ja}でない`, en: `is not ${en}` },
    { ja: `${ja}かどうか定まらない`, en: `may or may not be ${en}` },
  ]
}

const EQUAL: Three = three('と同じ', 'equal to')

const NUMBERS: Relations = {
  '<': three('未満', 'below'),
  '<=': three('以下', 'at most'),
  '=': EQUAL,
  '>=': three('以上', 'at least'),
  '>': [
    { ja: 'を超える', en: 'is more than' },
    { ja: 'を超えない', en: 'is not more than' },
    { ja: 'を超えるかどうか定まらない', en: 'may or may not be more than' },
  ],
}

const DAYS: Relations = {
  '<': three('より前', 'before'),
  '<=': three('以前', 'on or before'),
  '=': EQUAL,
  '>=': three('以後', 'on or after'),
  '>': three('より後', 'after'),
}

/** How two numbers, or two days, stand to each other: that it is so, is not so, or is open. */
export function relationOf({ left, op }: Compare): Three {
  return (left.type.unit === DAY ? DAYS : NUMBERS)[op]
}

/** A comparison says its numbers and, of a number of the law, the days it holds. */
export function explainCompare(node: Compare, explainer: Explainer, into: ProofStep[]): void {
  const value = explainer.reading.value(node)
  const [left, right] = [phrase(node.left, explainer, ''), phrase(node.right, explainer)]
  const relation = byTruth(value, relationOf(node))
  into.push({
    kind: 'compare',
    value: published(value),
    text: { ja: `${left.ja}は${right.ja}${relation.ja}`, en: `${left.en} ${relation.en} ${right.en}` },
    because: explainer.parts(node),
  })
}
