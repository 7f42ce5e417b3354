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
  return [
    { shown: 'hit' as const, entries: hit },
    { shown: 'near' as const, entries: near },
    { shown: 'open' as const, entries: open },
    { shown: 'outside' as const, entries: outside },
    { shown: 'excluded' as const, entries: excluded },
    { shown: 'ruled-out' as const, entries: ruledOut },
  ].filter(({ entries }) => entries.length > 0)
}
