import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind, branchChange, branchLicensed, fromResidentCorporation } from './facts-act.ts'
import { inJapan } from './facts-target.ts'
import { foreignBody, nonresidentIndividual } from './foreign-investor.ts'

/** Branches, and businesses taken over without shares. */

export const branch = rule('branch', {
  title: { ja: '支店等の設置・実質的な変更', en: 'Branch set up or substantially changed' },
  cite: [
    cite('法26条2項6号', { through: ['直投令2条'] }),
    cite('法26条2項5号', {
      through: ['直投令2条6項'],
      read: ['act-2019-12-16', 'cabinet-order-2013-12'],
    }),
  ],
  when: all(
    is(actKind, 'branch'),
    inJapan,
    any(nonresidentIndividual, foreignBody),
    is(branchChange, 'set-up', 'substantial-change'),
    not(branchLicensed),
  ),
})

export const businessSuccession = rule('business-succession', {
  title: { ja: '居住者である法人からの事業の承継', en: 'Business taken over from a resident corporation' },
  cite: [cite('法26条2項8号'), cite('令和元年法律60号附則3条1項')],
  from: '2020-06-07',
  inForce: '2020-05-08',
  when: all(is(actKind, 'business-succession'), inJapan, fromResidentCorporation),
})
