import { any, constraint, is, not } from '@sekisho/logic'
import { destinationIsKnown } from '../security-trade-control/country-groups.ts'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { exampleIsKnown } from '../security-trade-control/kinds-agree.ts'
import { shippedFromIsKnown, ukraine } from './areas.ts'
import { occupiedArea } from './facts-approval.ts'
import { incorporation } from './facts-part.ts'

/** What every case that can be satisfies. */

export const constraints = [
  destinationIsKnown,
  shippedFromIsKnown,
  exampleIsKnown,
  constraint('occupied-area-in-ukraine', {
    always: any(not(occupiedArea), ukraine.to),
    message: {
      ja: 'ドネツク・ルハンスクの指定区域が仕向地なら、仕向地（destination.country）は UA です。',
      en: 'Where the destination is in the named areas of Donetsk or Luhansk, destination.country is UA.',
    },
  }),
  constraint('part-of-listed-goods', {
    always: any(is(incorporation, 'whole'), not(is(itemRow, 'item-16', 'outside'))),
    message: {
      ja: '組み込まれた部分品（part.incorporation）を答えるときは、item.row にその部分品が該当する1から15の項を答えます。',
      en: 'Where a listed part is built in (part.incorporation), item.row is the item among 1 to 15 under which the part falls.',
    },
  }),
] as const
