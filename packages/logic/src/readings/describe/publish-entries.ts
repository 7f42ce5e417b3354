import type { RuleSet } from '../../check/check-rule-set.ts'
import { publishCitation } from '../explain/published-citation.ts'
import { citationsOf, type Entry, entriesOf } from './entry.ts'
import { decisionDetails, outsideDetails, parameterDetails, ruleDetails } from './entry-details.ts'
import { ENTRIES_FORMAT, type PublishedEntries, type PublishedEntry } from './published-entry.ts'
import { usesOf } from './uses.ts'

function detailsOf(entry: Entry) {
  switch (entry.kind) {
    case 'rule':
      return ruleDetails(entry)
    case 'decision':
      return decisionDetails(entry)
    case 'parameter':
      return parameterDetails(entry)
    case 'outside':
      return outsideDetails(entry)
  }
}

/** Publishes an entry of the rule set: what it says, without any case. */
export function publishEntry(ruleSet: RuleSet, entry: Entry): PublishedEntry {
  const { uses, usedBy, outcomes } = usesOf(ruleSet)
  const { id, title } = entry
  return {
    id,
    title,
    file: ruleSet.files.get(id) ?? '',
    ...detailsOf(entry),
    cites: citationsOf(entry).map(publishCitation),
    uses: uses.get(id) ?? [],
    usedBy: usedBy.get(id) ?? [],
    outcomes: outcomes.get(id) ?? [],
  }
}

/** Publishes every entry of the rule set. */
export function publishEntries(ruleSet: RuleSet): PublishedEntries {
  const { id, version, knownOn } = ruleSet
  const entries = [...entriesOf(ruleSet).values()].map((entry) => publishEntry(ruleSet, entry))
  return { format: ENTRIES_FORMAT, regime: id, version, knownOn, entries }
}
