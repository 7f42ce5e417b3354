import { parameter, ratio } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { beforeReform2020, reform2020, reform2027, text2027 } from './reforms.ts'

/** Ratios of consents, small holdings and indirect acquisitions. */

export const consentRate = parameter('consent-rate', {
  unit: 'ratio',
  title: { ja: '同意が対象となる議決権の割合', en: 'Votes from which a consent counts' },
  values: [
    { ...beforeReform2020, is: ratio(1, 3), cite: cite('法26条2項4号', { read: 'act-2019-12-16' }) },
    { ...reform2020, is: ratio(1, 100), cite: cite('法26条2項5号', { through: ['直投令2条'] }) },
  ],
})

export const smallHoldingRate = parameter('small-holding-rate', {
  unit: 'ratio',
  title: { ja: '指定業種以外で手続を要しない上限', en: 'Holding below which other sectors need nothing' },
  values: [
    {
      ...beforeReform2020,
      is: ratio(10, 100),
      cite: cite('法27条1項', { through: ['直投令3条1項4号'], read: 'cabinet-order-2013-12' }),
    },
    { ...reform2020, is: ratio(10, 100), cite: cite('法27条1項', { through: ['直投令3条1項'] }) },
  ],
})

export const indirectRate = parameter('indirect-acquisition-rate', {
  unit: 'ratio',
  title: { ja: '間接取得の議決権割合', en: 'Votes in the foreign holder that make an indirect acquisition' },
  values: [
    {
      until: '2027-02-02',
      is: 'gap',
      cite: cite('法26条2項9号', text2027),
    },
    {
      ...reform2027,
      is: ratio(50, 100),
      cite: cite('法26条2項9号', text2027),
    },
  ],
})
