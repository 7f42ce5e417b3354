import type { RuleSet } from '../../check/check-rule-set.ts'
import { type Citation, type Cites, citesOf } from '../../expression/citation.ts'
import type { Decision } from '../../expression/decision.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Rule } from '../../expression/rule.ts'

/** What a rule set declares under an id and cites. */
export type Entry = Rule | Decision | Parameter | Outside

/** Every rule, decision, parameter and entry that is not modelled, by id. */
export function entriesOf(ruleSet: RuleSet): ReadonlyMap<string, Entry> {
  return new Map<string, Entry>([
    ...ruleSet.rules,
    ...ruleSet.decisions,
    ...ruleSet.parameters,
    ...ruleSet.outside,
  ])
}

/** The citations of an entry and of its dated values or exceptions, each once. */
export function citationsOf(entry: Entry): readonly Citation[] {
  const cited = new Map<string, Citation>()
  for (const cite of citesIn(entry).flatMap(citesOf)) {
    const key = [cite, ...cite.chain].map(({ ja }) => ja).join('→')
    if (!cited.has(key)) cited.set(key, cite)
  }
  return [...cited.values()]
}

function citesIn(entry: Entry): readonly Cites[] {
  switch (entry.kind) {
    case 'parameter':
      return entry.values.map(({ cite }) => cite)
    case 'decision':
      return [entry.cite, ...entry.exceptions.map(({ cite }) => cite)]
    case 'rule':
    case 'outside':
      return [entry.cite]
  }
}
