import { item2 } from './item-02/index.ts'
import type { Entry } from './write/index.ts'

/** Every entry of the list that is modelled, by item. */
export const entriesByItem = {
  'item-02': item2,
} satisfies Readonly<Record<string, readonly Entry[]>>

/** Every entry of the list that is modelled. */
export const entries: readonly Entry[] = Object.values(entriesByItem).flat()
