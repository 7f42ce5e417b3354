import { item2 } from './item-02/index.ts'
import { item3 } from './item-03/index.ts'
import { item32 } from './item-03-2/index.ts'
import { item4 } from './item-04/index.ts'
import { item5 } from './item-05/index.ts'
import { item6 } from './item-06/index.ts'
import { item7 } from './item-07/index.ts'
import { item8 } from './item-08/index.ts'
import { item9 } from './item-09/index.ts'
import { item10 } from './item-10/index.ts'
import { item11 } from './item-11/index.ts'
import { item12 } from './item-12/index.ts'
import { item13 } from './item-13/index.ts'
import { item14 } from './item-14/index.ts'
import { item15 } from './item-15/index.ts'
import type { Entry } from './write/index.ts'

/** Every entry of the list that is modelled, by item. */
export const entriesByItem = {
  'item-02': item2,
  'item-03': item3,
  'item-03-2': item32,
  'item-04': item4,
  'item-05': item5,
  'item-06': item6,
  'item-07': item7,
  'item-08': item8,
  'item-09': item9,
  'item-10': item10,
  'item-11': item11,
  'item-12': item12,
  'item-13': item13,
  'item-14': item14,
  'item-15': item15,
} satisfies Readonly<Record<string, readonly Entry[]>>

/** Every entry of the list that is modelled. */
export const entries: readonly Entry[] = Object.values(entriesByItem).flat()
