import { number, parameter, ratio } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

/** Ratios and amounts that decide what an inward direct investment is. */

/** Why the first weeks of the change of 2019 are uncertain. */
const started2019 = cite('法26条2項7号', {
  through: ['令和元年政令111号附則1条'],
  read: 'act-2019-12-16',
  unverified: {
    ja: '2019年10月26日の施行後、いつの行為から適用されたか（同年11月24日までの扱い）は確認していません。',
    en: 'In force on 2019-10-26; whether acts until 2019-11-24 were covered could not be established.',
  },
})

const reform2020 = { from: '2020-06-07', inForce: '2020-05-08' } as const
const always50 = { is: ratio(50, 100) } as const

export const foreignCompanyRate = parameter('foreign-company-rate', {
  unit: 'ratio',
  title: { ja: '外国の議決権による会社の基準', en: 'Foreign votes that make a company a foreign investor' },
  values: [{ ...always50, cite: cite('法26条1項3号') }],
})

export const intermediateRate = parameter('intermediate-company-rate', {
  unit: 'ratio',
  title: { ja: '間接保有を数える会社の基準', en: 'Foreign share of a company whose votes count as indirect' },
  values: [
    { ...always50, cite: cite('法26条1項3号', { through: ['直投令2条1項'], read: 'cabinet-order-2013-12' }) },
  ],
})

export const contributionRate = parameter('partnership-contribution-rate', {
  unit: 'ratio',
  title: { ja: '特定組合等の出資の基準', en: 'Foreign contributions that make a specified partnership' },
  values: [{ ...always50, cite: cite('法26条1項4号') }],
})

export const majority = parameter('majority', {
  unit: 'ratio',
  title: { ja: '過半数', en: 'Majority' },
  values: [{ is: ratio(1, 2), cite: cite('法26条1項5号') }],
})

export const listedShareRate = parameter('listed-share-rate', {
  unit: 'ratio',
  title: { ja: '上場会社等の株式取得の基準割合', en: 'Threshold for shares of a listed company' },
  values: [
    {
      until: '2020-06-06',
      is: ratio(10, 100),
      cite: cite('法26条2項3号', {
        through: ['直投令2条5項'],
        read: ['act-2019-12-16', 'cabinet-order-2013-12'],
      }),
    },
    { ...reform2020, is: ratio(1, 100), cite: cite('法26条2項3号', { through: ['直投令2条'] }) },
  ],
})

export const listedVoteRate = parameter('listed-vote-rate', {
  unit: 'ratio',
  title: { ja: '上場会社等の議決権取得の基準割合', en: 'Threshold for votes of a listed company' },
  values: [
    { until: '2019-10-25', is: 'gap', cite: cite('法26条2項7号', { read: 'act-2019-12-16' }) },
    { from: '2019-10-26', until: '2020-06-06', is: ratio(10, 100), cite: started2019 },
    { ...reform2020, is: ratio(1, 100), cite: cite('法26条2項4号', { through: ['直投令2条'] }) },
  ],
})

export const managementRate = parameter('discretionary-management-rate', {
  unit: 'ratio',
  title: { ja: '一任運用の基準割合', en: 'Threshold for discretionary management' },
  values: [
    {
      until: '2020-06-06',
      is: ratio(10, 100),
      cite: cite('法26条2項7号', {
        through: ['直投令2条9項3号'],
        read: ['act-2019-12-16', 'cabinet-order-2013-12'],
      }),
    },
    { ...reform2020, is: ratio(1, 100), cite: cite('法26条2項9号', { through: ['直投令2条16項'] }) },
  ],
})

export const voteAuthorityRate = parameter('vote-authority-rate', {
  unit: 'ratio',
  title: { ja: '議決権等行使権限の取得の基準割合', en: 'Threshold for authority to exercise votes' },
  values: [
    { until: '2020-06-06', is: 'gap', cite: cite('法26条2項7号', { read: 'act-2019-12-16' }) },
    { ...reform2020, is: ratio(1, 100), cite: cite('法26条2項9号', { through: ['直投令2条16項'] }) },
  ],
})

export const jointVotingRate = parameter('joint-voting-rate', {
  unit: 'ratio',
  title: {
    ja: '代理行使の受任・共同行使の同意の基準割合',
    en: 'Threshold for proxies and joint exercise of votes',
  },
  values: [
    { until: '2019-10-25', is: 'gap', cite: cite('法26条2項7号', { read: 'act-2019-12-16' }) },
    { from: '2019-10-26', until: '2020-06-06', is: ratio(10, 100), cite: started2019 },
    { ...reform2020, is: ratio(10, 100), cite: cite('法26条2項9号', { through: ['直投令2条16項'] }) },
  ],
})

export const consentRate = parameter('consent-rate', {
  unit: 'ratio',
  title: { ja: '同意が対象となる議決権の割合', en: 'Votes from which a consent counts' },
  values: [
    { until: '2020-06-06', is: ratio(1, 3), cite: cite('法26条2項4号', { read: 'act-2019-12-16' }) },
    { ...reform2020, is: ratio(1, 100), cite: cite('法26条2項5号', { through: ['直投令2条'] }) },
  ],
})

export const smallHoldingRate = parameter('small-holding-rate', {
  unit: 'ratio',
  title: { ja: '指定業種以外で手続を要しない上限', en: 'Holding below which other sectors need nothing' },
  values: [
    {
      until: '2020-06-06',
      is: ratio(10, 100),
      cite: cite('法27条1項', { through: ['直投令3条1項4号'], read: 'cabinet-order-2013-12' }),
    },
    { ...reform2020, is: ratio(10, 100), cite: cite('法27条1項', { through: ['直投令3条1項'] }) },
  ],
})

export const loanFloor = parameter('loan-floor', {
  unit: 'JPY',
  title: { ja: '貸付け・私募債の基準額', en: 'Amount up to which loans and bonds do not count' },
  values: [
    {
      is: number(100_000_000, 'JPY'),
      cite: cite('法26条2項7号', {
        through: ['直投令2条7項1号', '直投命令2条1項'],
        read: ['act-2025-06-01', 'cabinet-order-2013-12', 'order-2013-12'],
        unverified: {
          ja: '額は2013年の直投命令によります。現在の条番号（直投令2条14項とされる）は確認していません。',
          en: 'The amount is that of the order of 2013; its number today, said to be art. 2(14), was not checked.',
        },
      }),
    },
  ],
})

export const loanLiabilitiesRate = parameter('loan-liabilities-rate', {
  unit: 'ratio',
  title: { ja: '負債に対する貸付けの割合', en: 'Share of the liabilities from which loans count' },
  values: [
    {
      ...always50,
      cite: cite('法26条2項7号', {
        through: ['直投令2条7項2号'],
        read: ['act-2025-06-01', 'cabinet-order-2013-12'],
        unverified: {
          ja: '割合は2013年の直投令によります。現在の条番号は確認していません。',
          en: 'The share is that of the cabinet order of 2013; its number today was not checked.',
        },
      }),
    },
  ],
})

export const indirectRate = parameter('indirect-acquisition-rate', {
  unit: 'ratio',
  title: { ja: '間接取得の議決権割合', en: 'Votes in the foreign holder that make an indirect acquisition' },
  values: [
    {
      until: '2027-02-02',
      is: 'gap',
      cite: cite('法26条2項9号', { since: '2027-02-03', read: 'act-2027-01-04' }),
    },
    {
      from: '2027-02-03',
      inForce: '2027-01-04',
      is: ratio(50, 100),
      cite: cite('法26条2項9号', { since: '2027-02-03', read: 'act-2027-01-04' }),
    },
  ],
})
