import { inSet, rule, setParameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { destination } from './facts-destination.ts'

/** The areas to which small value and bulk licences do not reach. */

export const table4 = setParameter('table-4-areas', {
  title: { ja: '別表第四の地域', en: 'Areas of appended table 4' },
  values: [{ is: ['IR', 'IQ', 'KP'], cite: cite('輸出令別表第四') }],
})

export const toTable4 = rule('to-table-4-area', {
  title: { ja: '仕向地が別表第四の地域', en: 'Destination in appended table 4' },
  cite: cite('輸出令別表第四'),
  when: inSet(destination, table4),
})
