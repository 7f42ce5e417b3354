import { entriesOf, type RuleSet, type Words } from '@sekisho/logic'

/** What something of a rule set is called: a rule, a value, an outcome, a fact. */
export function nameOf(ruleSet: RuleSet, id: string): Words | undefined {
  return (
    entriesOf(ruleSet).get(id)?.title ??
    ruleSet.facts.get(id)?.label ??
    ruleSet.outcomes.find((outcome) => outcome.id === id)?.title
  )
}
