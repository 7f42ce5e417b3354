import type { FoundEntry, LookedUp } from '@sekisho/law/listings'
import type { DecisionMemory } from '@sekisho/names/decisions'
import type { ListVersion } from '@sekisho/names/folder'
import type { Hit, Screener } from '@sekisho/names/screening'
import type { Named } from './party.ts'

/**
 * An entry is taken for one that may be the party from this score on: wider than where hits are counted, since what is
 * missed here is an offence, and what is found too much only waits for somebody to decide.
 */
export const MAY_BE = 0.3

/** The entries that somebody is, and those that they may be. */
export function foundOf(
  { id, subject }: Named,
  { asOf }: ListVersion,
  screener: Screener,
  memory: DecisionMemory,
): Pick<LookedUp, 'party' | 'asOf' | 'same' | 'open' | 'isInTheirLetters'> {
  const same: FoundEntry[] = []
  const open: FoundEntry[] = []
  // All of them: what is cut off could be the party when all before it are cleared.
  for (const hit of screener.screen(subject, { threshold: MAY_BE, limit: Infinity })) {
    // Who was taken off the list before that day is not on it.
    if (hit.party.delistedOn !== undefined && hit.party.delistedOn <= asOf) continue
    const { is } = memory.standing(id, subject, hit)
    if (is === 'same') same.push(entryOf(hit))
    else if (is !== 'other') open.push(entryOf(hit))
  }
  return { party: subject.name, asOf, same, open, isInTheirLetters: isInLatinLetters(subject) }
}

function entryOf({ party, name, score }: Hit): FoundEntry {
  return { id: party.id, name, score, details: party.details ?? {}, programmes: party.programmes ?? [] }
}

/** The lists that answer facts all have Latin letters; other names are beside them, if at all. */
function isInLatinLetters({ name, aliases = [] }: Named['subject']): boolean {
  return [name, ...aliases].some((text) => /\p{Script=Latin}/u.test(text))
}
