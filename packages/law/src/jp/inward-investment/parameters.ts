import { parameter, ratio } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { beforeReform2020, reform2020 } from './reforms.ts'

/** From what holding an act on a listed company counts. */

/** Why the first weeks of the change of 2019 are uncertain. */
const started2019 = cite('法26条2項7号', {
  through: ['令和元年政令111号附則1条'],
  read: 'act-2019-12-16',
  unverified: {
    ja: '2019年10月26日の施行後、いつの行為から適用されたか（同年11月24日までの扱い）は確認していません。',
    en: 'In force on 2019-10-26; whether acts until 2019-11-24 were covered could not be established.',
  },
})

export const listedShareRate = parameter('listed-share-rate', {
  unit: 'ratio',
  title: { ja: '上場会社等の株式取得の基準割合', en: 'Threshold for shares of a listed company' },
  values: [
    {
      ...beforeReform2020,
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
    { from: '2019-10-26', ...beforeReform2020, is: ratio(10, 100), cite: started2019 },
    { ...reform2020, is: ratio(1, 100), cite: cite('法26条2項4号', { through: ['直投令2条'] }) },
  ],
})

export const managementRate = parameter('discretionary-management-rate', {
  unit: 'ratio',
  title: { ja: '一任運用の基準割合', en: 'Threshold for discretionary management' },
  values: [
    {
      ...beforeReform2020,
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
    { ...beforeReform2020, is: 'gap', cite: cite('法26条2項7号', { read: 'act-2019-12-16' }) },
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
    { from: '2019-10-26', ...beforeReform2020, is: ratio(10, 100), cite: started2019 },
    { ...reform2020, is: ratio(10, 100), cite: cite('法26条2項9号', { through: ['直投令2条16項'] }) },
  ],
})
