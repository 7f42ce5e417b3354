import { citesOf, type PublishedCitation, publishEntries, type RuleSet, type Words } from '@sekisho/logic'

/** What can be looked up under an id. */
export type ItemKind = 'rule' | 'decision' | 'quantity' | 'parameter' | 'outside' | 'outcome' | 'fact'

/** One thing of a rule set as the list shows it. */
export interface Item {
  readonly id: string
  readonly kind: ItemKind
  readonly title: Words
  readonly cites: readonly PublishedCitation[]
}

const made = new WeakMap<RuleSet, readonly Item[]>()

/** Everything a rule set declares: what it concludes and computes, what follows, what it leaves open, what it asks. */
export function itemsOf(ruleSet: RuleSet): readonly Item[] {
  const before = made.get(ruleSet)
  if (before) return before
  const items: readonly Item[] = [
    ...publishEntries(ruleSet).entries.map(({ id, kind, title, cites }) => ({ id, kind, title, cites })),
    ...ruleSet.outcomes.map(({ id, title, cite }) => ({
      id,
      kind: 'outcome' as const,
      title,
      cites: citesOf(cite),
    })),
    ...[...ruleSet.facts.values()].map(({ id, label }) => ({
      id,
      kind: 'fact' as const,
      title: label,
      cites: [],
    })),
  ]
  made.set(ruleSet, items)
  return items
}

/** Does it rest on a text that nobody has read? */
export function isUnverified({ cites }: Item): boolean {
  return cites.some(({ verified }) => !verified)
}
