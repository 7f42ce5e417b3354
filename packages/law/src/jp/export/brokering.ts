import { all, any, inSet, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { groupA, toGroupA } from '../security-trade-control/country-groups.ts'
import { wmdUseIsKnown } from '../security-trade-control/end-use.ts'
import { wmdInform } from '../security-trade-control/facts-informs.ts'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { catchAllItem, listControlled } from '../security-trade-control/item-rows.ts'
import { actKind, shippedFrom } from './facts-act.ts'

/** Dealing in goods that move between foreign countries: no end-user limb, no small value, no conventional arms. */

const secondary = {
  unverified: {
    ja: '外為令の現行の条文と、これに基づく省令は確認していません（2025年10月8日までは17条3項）。',
    en: 'Neither the order as it stands nor the ministerial order under it was read (art. 17(3) until 2025-10-08).',
  },
} as const

const order = cite('法25条4項', { through: ['外為令17条5項'], ...secondary })

export const brokers = rule('brokers', {
  title: { ja: '外国相互間の貨物の取引', en: 'Dealing in goods between foreign countries' },
  cite: order,
  when: is(actKind, 'brokering'),
})

export const shippedFromGroupA = rule('shipped-from-group-a', {
  title: { ja: '船積地がグループA', en: 'Shipped from group A' },
  cite: order,
  when: inSet(shippedFrom, groupA),
})

export const brokersArms = rule('brokering-of-arms', {
  title: { ja: '1の項の貨物の仲介', en: 'Brokering of goods of item 1' },
  cite: order,
  when: all(brokers, is(itemRow, 'item-1')),
})

export const brokersOthers = rule('brokering-with-concern', {
  title: {
    ja: '核兵器等のおそれがある貨物の仲介',
    en: 'Brokering with concern about weapons of mass destruction',
  },
  cite: order,
  when: all(
    brokers,
    any(listControlled, catchAllItem),
    any(wmdUseIsKnown, wmdInform),
    not(toGroupA),
    not(shippedFromGroupA),
  ),
})

export const brokeringLicence = rule('brokering-licence', {
  title: { ja: '仲介取引の許可', en: 'Licence for brokering' },
  cite: order,
  when: any(brokersArms, brokersOthers),
})
