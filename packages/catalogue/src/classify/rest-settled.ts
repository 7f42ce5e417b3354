import { checkRuleSet, fromJson, type RuleSet, toJson } from '@sekisho/logic'
import { listRules } from './list-rules.ts'

const made = new Map<boolean, RuleSet>()

/**
 * The list as though a product were none, or all, of what is not modelled. An entry that still is open in either lacks facts
 * of the product; one that is settled in both lacks rules.
 */
export function restSettled(truth: boolean): RuleSet {
  let rules = made.get(truth)
  if (!rules) {
    rules = checkRuleSet(fromJson(withRest(toJson(listRules), truth)))
    made.set(truth, rules)
  }
  return rules
}

function withRest<Document>(document: Document, truth: boolean): Document {
  const constant = { kind: 'constant', truth }
  const replaced = JSON.stringify(document, (key, value: unknown) => {
    if (key === 'notModelled' && Array.isArray(value)) return []
    const isRest =
      typeof value === 'object' && value !== null && 'notModelled' in value && !('format' in value)
    return isRest ? constant : value
  })
  // It is the same document, but for conditions that became others.
  return JSON.parse(replaced) as Document
}
