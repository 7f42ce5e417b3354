import { parameter, ratio } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

/** Ratios that make a foreign investor. */

export const foreignCompanyRate = parameter('foreign-company-rate', {
  unit: 'ratio',
  title: { ja: '外国の議決権による会社の基準', en: 'Foreign votes that make a company a foreign investor' },
  values: [{ is: ratio(50, 100), cite: cite('法26条1項3号') }],
})

export const intermediateRate = parameter('intermediate-company-rate', {
  unit: 'ratio',
  title: { ja: '間接保有を数える会社の基準', en: 'Foreign share of a company whose votes count as indirect' },
  values: [
    {
      is: ratio(50, 100),
      cite: cite('法26条1項3号', { through: ['直投令2条1項'], read: 'cabinet-order-2013-12' }),
    },
  ],
})

export const contributionRate = parameter('partnership-contribution-rate', {
  unit: 'ratio',
  title: { ja: '特定組合等の出資の基準', en: 'Foreign contributions that make a specified partnership' },
  values: [{ is: ratio(50, 100), cite: cite('法26条1項4号') }],
})

export const majority = parameter('majority', {
  unit: 'ratio',
  title: { ja: '過半数', en: 'Majority' },
  values: [{ is: ratio(1, 2), cite: cite('法26条1項5号') }],
})
