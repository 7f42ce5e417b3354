import type { Compare } from '../../../expression/compare.ts'
import { DAY } from '../../../expression/types.ts'
import type { Comparison } from '../../../values/range.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { ProofStep } from '../proof.ts'
import type { Explain, ProofProgram } from '../proof-program.ts'
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
export function explainCompare(node: Compare, program: ProofProgram): Explain {
  const evaluate = program.evaluate(node)
  const [left, right] = [program.of(node.left), program.of(node.right)]
  const relations = relationOf(node)
  return (explainer, into) => {
    const value = evaluate(explainer.reading)
    const [a, b] = [phrase(node.left, explainer, ''), phrase(node.right, explainer)]
    const relation = byTruth(value, relations)
    const because: ProofStep[] = []
    explainer.add(left, because, 'together')
    explainer.add(right, because, 'together')
    const text = { ja: `${a.ja}は${b.ja}${relation.ja}`, en: `${a.en} ${relation.en} ${b.en}` }
    into.push({ kind: 'compare', value: published(value), text, because })
  }
}
