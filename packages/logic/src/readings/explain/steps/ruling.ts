import type { Decision } from '../../../expression/decision.ts'
import type { Outside } from '../../../expression/outside.ts'
import type { Rule } from '../../../expression/rule.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep, PublishedRuling } from '../proof.ts'
import { valuePhrase } from '../words/phrase.ts'

/** The sentence and author of the ruling that a value rests on, if one does. */
export function ruledBy(
  node: Rule | Decision | Outside,
  explainer: Explainer,
): (Pick<ProofStep, 'text'> & { readonly ruling: PublishedRuling }) | null {
  const { rulings } = explainer.evaluation.given
  const ruling = rulings.size === 0 ? undefined : rulings.get(node.id)
  if (ruling === undefined) return null
  explainer.ruled.add(node.id)
  const { value: _, ...said } = ruling
  const value = valuePhrase(node, explainer)
  const where = [ruling.author, ruling.document, ruling.on].filter((part) => part !== undefined).join('、')
  return {
    text: {
      ja: `「${node.title.ja}」：${value.ja}（判断者：${where}）`,
      en: `“${node.title.en}”: ${value.en} (ruled by: ${where})`,
    },
    ruling: said,
  }
}
