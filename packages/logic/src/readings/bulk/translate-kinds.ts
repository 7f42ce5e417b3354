import { type Kind, nodeOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import { translateLists } from './translate-lists.ts'
import { translateNumbers } from './translate-numbers.ts'
import { translateTruths } from './translate-truths.ts'
import { translateValues } from './translate-values.ts'
import type { Meaning, Translation, Translations } from './translation.ts'

/** Every kind of expression; a new one does not compile until it is written as steps. */
const translations: Translations<Kind> = {
  ...translateTruths,
  ...translateNumbers,
  ...translateLists,
  ...translateValues,
}

/** Writes a node as steps. */
export function translateNode(expression: Expression, to: Translation): Meaning {
  const node = nodeOf(expression)
  // Each kind meets its own node, which TypeScript cannot correlate.
  const translate = translations[node.kind] as (node: Expression, to: Translation) => Meaning
  return translate(node, to)
}
