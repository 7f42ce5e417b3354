import type { Extreme } from '../../expression/extreme.ts'
import { nodeOf } from '../../expression/kinds.ts'
import type { Negative } from '../../expression/negative.ts'
import type { Plus } from '../../expression/plus.ts'
import type { Scale } from '../../expression/scale.ts'
import type { Share } from '../../expression/share.ts'
import { DAY, type NumberExpression } from '../../expression/types.ts'
import type { Words } from '../../values/words.ts'
import { EXTREMES } from '../explain/steps/arithmetic.ts'
import { type Describe, type Statement, statement } from './statement.ts'
import { spaced, together } from './together.ts'

interface Term {
  readonly of: NumberExpression
  readonly isLess: boolean
}

/** The terms of a sum with those of the sums inside it, each added or taken off. */
function termsOf(expression: NumberExpression, isLess = false): readonly Term[] {
  const node = nodeOf(expression)
  if (node.kind === 'plus') return node.terms.flatMap((term) => termsOf(term, isLess))
  if (node.kind === 'negative') return termsOf(node.of, !isLess)
  return [{ of: expression, isLess }]
}

/** Terms added and taken off. */
export function describePlus(node: Plus | Negative, describe: Describe): Statement {
  const terms = termsOf(node)
  const { texts, names, of } = together(
    terms.map((term) => describe(term.of)),
    ['scale', 'share'],
  )
  const text = { ja: '', en: '' }
  for (const [place, { ja, en }] of texts.entries()) {
    const isLess = terms[place]?.isLess
    text.ja += place === 0 ? `${isLess ? '−' : ''}${ja}` : `${isLess ? '−' : '＋'}${spaced(ja)}`
    text.en += place === 0 ? `${isLess ? '−' : ''}${en}` : ` ${isLess ? '−' : '+'} ${en}`
  }
  return statement(node.kind, text, names, of)
}

function describeProduct(
  kind: 'scale' | 'share',
  terms: readonly NumberExpression[],
  sign: string,
  describe: Describe,
): Statement {
  const { texts, names, of } = together(terms.map((term) => describe(term)))
  const [first, second] = texts as [Words, Words] // as many texts as terms
  const text = {
    ja: `${first.ja}${sign}${spaced(second.ja)}`,
    en: `${first.en} ${sign} ${second.en}`,
  }
  return statement(kind, text, names, of)
}

/** A number times a ratio of the law. */
export function describeScale(node: Scale, describe: Describe): Statement {
  return describeProduct('scale', [node.of, node.by], '×', describe)
}

/** A part of a whole. */
export function describeShare(node: Share, describe: Describe): Statement {
  return describeProduct('share', [node.part, node.whole], '÷', describe)
}

/** The smallest or greatest of numbers, the earliest or latest of days. */
export function describeExtreme(node: Extreme, describe: Describe): Statement {
  const { texts, names, of } = together(
    node.of.map((each) => describe(each)),
    ['scale', 'share'],
  )
  const { ja, en } = EXTREMES[node.type.unit === DAY ? 'day' : 'number'][node.extreme]
  const text = {
    ja: `${texts.map((each) => each.ja).join('、')}${ja}`,
    en: `${en}${texts.map((each) => each.en).join(', ')}`,
  }
  return statement('extreme', text, names, of)
}
