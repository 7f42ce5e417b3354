import { all, any, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { hostilePurpose } from './facts-circumstances.ts'
import { priorOrder } from './facts-class.ts'
import { investorClass } from './investor-class.ts'
import { equivalentsExempt } from './not-modelled.ts'
import { reform2020 } from './reforms.ts'

/** Who and what can never be exempt. */

export const exemptableKind = rule('exemptable-kind', {
  title: { ja: '免除の対象となる行為の種類', en: 'Kind of act that can be exempt' },
  cite: [cite('法27条の2第1項'), cite('法28条の2第1項'), cite('令和元年法律60号附則3条2項')],
  ...reform2020,
  when: any(
    is(
      actKind,
      'share-acquisition',
      'vote-acquisition',
      'former-resident-transfer',
      'discretionary-management',
      'vote-authority',
    ),
    all(is(actKind, 'joint-exercise', 'proxy', 'certificate-acquisition'), equivalentsExempt),
  ),
})

export const ineligibleInvestor = rule('ineligible-investor', {
  title: { ja: '免除を使えない投資家', en: 'Investor that can never use the exemption' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2第1項'] }),
  ...reform2020,
  when: is(investorClass, 'violator', 'foreign-government', 'specified-foreign-investor'),
})

export const orderedBefore = rule('ordered-before-about-this-company', {
  title: { ja: '同じ会社について命令を受けた者', en: 'Ordered before about the same company' },
  cite: cite('法27条の2第1項', {
    through: ['直投令3条の2', '直投命令3条の2'],
    unverified: {
      ja: '特定取得についての定めから類推しています。',
      en: 'By analogy with what is laid down for specified acquisitions.',
    },
  }),
  ...reform2020,
  when: is(priorOrder, 'not-complied'),
})

export const closedPurpose = rule('purpose-closes-exemption', {
  title: { ja: '事業の継続を困難にする目的', en: 'Purpose that closes the exemption' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2第2項4号'] }),
  ...reform2020,
  when: hostilePurpose,
})
