import type { RuleSet } from '../../check/check-rule-set.ts'
import { type Citation, type Cites, citesOf } from '../../expression/citation.ts'
import type { Decision } from '../../expression/decision.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Rule } from '../../expression/rule.ts'
import type { Words } from '../../values/words.ts'
import { type PublishedCitation, publishCitation } from '../explain/published-citation.ts'

/** What a rule set declares under an id and cites. */
export type Entry = Rule | Decision | Parameter | Outside

/** An entry as published: what it is called, where it stands, and what it rests on. */
export interface PublishedEntry {
  readonly id: string
  readonly kind: Entry['kind']
  readonly title: Words
  /** The file it is written in, relative to its regime. */
  readonly file: string
  readonly cites: readonly PublishedCitation[]
}

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
function citationsOf(entry: Entry): readonly Citation[] {
  const all = citesIn(entry).flatMap(citesOf)
  return all.filter((cite, place) => all.findIndex(({ ja }) => ja === cite.ja) === place)
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

/** Publishes an entry of the rule set. */
export function publishEntry(ruleSet: RuleSet, entry: Entry): PublishedEntry {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    file: ruleSet.files.get(entry.id) ?? '',
    cites: citationsOf(entry).map(publishCitation),
  }
}
