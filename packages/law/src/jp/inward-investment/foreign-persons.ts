import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { investorKind, resident } from './facts-investor.ts'
import { specifiedPartnership } from './partnerships.ts'

/** Foreign persons: individuals and bodies (art. 26(1)(i) and (ii)). */

export const nonresidentIndividual = rule('nonresident-individual', {
  title: { ja: '非居住者である個人', en: 'Individual who is a non-resident' },
  cite: cite('法26条1項1号'),
  when: all(is(investorKind, 'individual'), not(resident)),
})

export const partnershipAsBody = rule('foreign-partnership-as-body', {
  title: { ja: '特定組合等でない外国の団体', en: 'Foreign organisation that is no specified partnership' },
  cite: cite('法26条1項2号', {
    unverified: {
      ja: '文言上は2号に残りますが、実務の扱いは異なる可能性があります。',
      en: 'By the letter it stays in item ii; practice may differ.',
    },
  }),
  when: is(investorKind, 'foreign-partnership'),
  unless: [specifiedPartnership],
})

export const foreignBody = rule('foreign-body', {
  title: { ja: '外国法人等', en: 'Body under foreign law or with its principal office abroad' },
  cite: cite('法26条1項2号'),
  when: any(is(investorKind, 'foreign-body'), partnershipAsBody),
})
