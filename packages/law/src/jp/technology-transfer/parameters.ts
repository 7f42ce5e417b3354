import { number, parameter, ratio } from '@sekisho/logic'
import { notice, residencyNotice } from './texts.ts'

/** Periods and shares of the law. */

export const residentAfter = parameter('resident-after', {
  unit: 'months',
  title: { ja: '外国人が居住者となる期間', en: 'After how long a foreign national is a resident' },
  values: [{ is: number(6, 'months'), cite: residencyNotice }],
})

export const nonresidentAfter = parameter('nonresident-after', {
  unit: 'months',
  title: {
    ja: '日本人が非居住者となる期間',
    en: 'After how long abroad a Japanese national is a non-resident',
  },
  values: [{ is: number(24, 'months'), cite: residencyNotice }],
})

export const temporaryLimit = parameter('temporary-return-limit', {
  unit: 'months',
  title: { ja: '一時帰国とされる期間', en: 'How long a return is temporary' },
  values: [{ is: number(6, 'months'), cite: residencyNotice }],
})

export const groupRate = parameter('group-rate', {
  unit: 'ratio',
  title: { ja: 'グループ外国法人等の議決権割合', en: 'Votes that make a foreign body one of the group' },
  values: [{ is: ratio(50, 100), cite: notice('1(3)サ') }],
})

export const benefitRate = parameter('benefit-rate', {
  unit: 'ratio',
  title: { ja: '多額の利益とされる年間所得の割合', en: 'Share of income that is a large benefit' },
  values: [{ is: ratio(25, 100), cite: notice('1(3)サ') }],
})
