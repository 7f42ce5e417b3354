import { nodeOf } from '../../../expression/kinds.ts'
import type { Value } from '../../../expression/reading.ts'
import type { Expression, Field } from '../../../expression/types.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { parameterPhrase } from './parameter-phrase.ts'
import { NOT_KNOWN, sayValue } from './say-value.ts'

/** The name of a field of the record in scope: its list, its place from 1, its label. */
export function fieldName(field: Field, explainer: Explainer): Words {
  const list = explainer.evaluation.ruleSet.facts.get(field.list)?.label
  const place = explainer.placeIn(field.list) + 1
  return {
    ja: `${list?.ja ?? field.list}の${place}件目の「${field.label.ja}」`,
    en: `“${field.label.en}” of no. ${place} in “${list?.en ?? field.list}”`,
  }
}

/** What an expression is called, or nothing when it has no name. */
export function nameOf(expression: Expression, explainer: Explainer): Words | null {
  const node = nodeOf(expression)
  switch (node.kind) {
    case 'fact':
      return quoted(node.label)
    case 'rule':
    case 'decision':
    case 'outside':
    case 'parameter':
      return quoted(node.title)
    case 'field':
      return fieldName(node, explainer)
    default:
      return null
  }
}

/** A name in the quotation marks of each language. */
export function quoted({ ja, en }: Words): Words {
  return { ja: `「${ja}」`, en: `“${en}”` }
}

/** The value of an expression in words; a fact of which nothing is said is not known, whatever its bounds. */
export function valuePhrase(expression: Expression, explainer: Explainer): Words {
  const node = nodeOf(expression)
  if (node.kind === 'fact' && !explainer.evaluation.given.facts.has(node.id)) return NOT_KNOWN
  const value: Value | null = explainer.value(expression)
  return sayValue(expression.type, value)
}

/**
 * An expression with its value, as the side of a comparison: its name where it has one, then the value.
 * @param before what sets a bare value off from the Japanese before it
 */
export function phrase(expression: Expression, explainer: Explainer, before = ' '): Words {
  const node = nodeOf(expression)
  if (node.kind === 'parameter') return parameterPhrase(node, explainer)
  const value = valuePhrase(expression, explainer)
  const name = nameOf(expression, explainer)
  return name === null
    ? { ja: `${before}${value.ja}`, en: value.en }
    : { ja: `${name.ja}（${value.ja}）`, en: `${name.en} (${value.en})` }
}
