import type { PublishedCitation, Words } from '@sekisho/logic'

/** A citation from the Act down to what it delegates to last: its chain begins with itself. */
export function linksOf(cite: PublishedCitation): readonly Words[] {
  return [cite, ...cite.chain.slice(1)]
}
