import type { Extreme } from '../../../expression/extreme.ts'
import type { Negative } from '../../../expression/negative.ts'
import type { Plus } from '../../../expression/plus.ts'
import type { Scale } from '../../../expression/scale.ts'
import type { Share } from '../../../expression/share.ts'
import { DAY, type Expression, type NumberExpression } from '../../../expression/types.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import type { Explain } from '../proof-program.ts'
import { phrase, valuePhrase } from '../words/phrase.ts'

function isNegative(expression: Expression): expression is Negative {
  return expression.kind === 'negative'
}

/** A computed number: what is computed, and what it comes to. */
function computed(
  node: NumberExpression & { readonly kind: ProofStep['kind'] },
  explainer: Explainer,
  formula: Words,
): ProofStep {
  const result = valuePhrase(node, explainer)
  return {
    kind: node.kind,
    value: explainer.published(node),
    text: { ja: `${formula.ja} ＝ ${result.ja}`, en: `${formula.en} = ${result.en}` },
    because: explainer.parts(node),
  }
}

export function explainPlus(node: Plus): Explain {
  return (explainer, into) => {
    const formula = { ja: '', en: '' }
    for (const [place, term] of node.terms.entries()) {
      const less = isNegative(term)
      const { ja, en } = phrase(less ? term.of : term, explainer, place === 0 ? '' : ' ')
      formula.ja += `${less ? '−' : place > 0 ? '＋' : ''}${ja}`
      formula.en += `${less ? ' − ' : place > 0 ? ' + ' : ''}${en}`
    }
    into.push(computed(node, explainer, formula))
  }
}

export function explainNegative(node: Negative): Explain {
  return (explainer, into, context) => {
    if (context !== 'alone') {
      explainer.addParts(node, into, context)
      return
    }
    const { ja, en } = phrase(node.of, explainer)
    into.push(computed(node, explainer, { ja: `−${ja}`, en: `− ${en}` }))
  }
}

export function explainScale(node: Scale): Explain {
  return (explainer, into) => {
    const [of, by] = [phrase(node.of, explainer, ''), phrase(node.by, explainer)]
    into.push(computed(node, explainer, { ja: `${of.ja}×${by.ja}`, en: `${of.en} × ${by.en}` }))
  }
}

export function explainShare(node: Share): Explain {
  return (explainer, into) => {
    const [part, whole] = [phrase(node.part, explainer, ''), phrase(node.whole, explainer)]
    into.push(computed(node, explainer, { ja: `${part.ja}÷${whole.ja}`, en: `${part.en} ÷ ${whole.en}` }))
  }
}

export const EXTREMES: Readonly<Record<'number' | 'day', Readonly<Record<Extreme['extreme'], Words>>>> = {
  number: {
    least: { ja: 'のうち最も小さいもの', en: 'the smallest of ' },
    greatest: { ja: 'のうち最も大きいもの', en: 'the greatest of ' },
  },
  day: {
    least: { ja: 'のうち最も早いもの', en: 'the earliest of ' },
    greatest: { ja: 'のうち最も遅いもの', en: 'the latest of ' },
  },
}

export function explainExtreme(node: Extreme): Explain {
  const { ja, en } = EXTREMES[node.type.unit === DAY ? 'day' : 'number'][node.extreme]
  return (explainer, into) => {
    const of = node.of.map((expression) => phrase(expression, explainer, ''))
    const formula = {
      ja: `${of.map((each) => each.ja).join('、')}${ja}`,
      en: `${en}${of.map((each) => each.en).join(', ')}`,
    }
    into.push(computed(node, explainer, formula))
  }
}
