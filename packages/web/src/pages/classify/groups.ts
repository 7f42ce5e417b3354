import type { Classification, ClassifiedEntry } from '@sekisho/catalogue/classify'
import type { Tone } from '../../words/tone.ts'

/** How an entry is shown to stand. */
export type Shown = 'hit' | 'near' | 'open' | 'outside' | 'excluded' | 'ruled-out'

export const TONES: Readonly<Record<Shown, Tone>> = {
  hit: 'stop',
  near: 'ask',
  open: 'ask',
  outside: 'ask',
  excluded: 'ok',
  'ruled-out': 'ok',
}

/** Every entry that names such a product, the gravest first. */
export function groupsOf(
  classification: Classification,
): readonly { readonly shown: Shown; readonly entries: readonly ClassifiedEntry[] }[] {
  const { hit, near, open, outside, excluded, ruledOut } = classification
  // What is narrowly missed may also be for a person to judge: it is shown once, where it is gravest.
  const seen = new Set<string>()
  const once = (entries: readonly ClassifiedEntry[]) =>
    entries.filter(({ id }) => !seen.has(id) && seen.add(id))
  return [
    { shown: 'hit' as const, entries: once(hit) },
    { shown: 'near' as const, entries: once(near) },
    { shown: 'open' as const, entries: once(open) },
    { shown: 'outside' as const, entries: once(outside) },
    { shown: 'excluded' as const, entries: once(excluded) },
    { shown: 'ruled-out' as const, entries: once(ruledOut) },
  ].filter(({ entries }) => entries.length > 0)
}
