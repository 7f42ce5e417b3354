import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { branchChange, branchLicensed, fromResidentCorporation } from './facts-branch.ts'
import { inJapan } from './facts-target.ts'
import { foreignBody, nonresidentIndividual } from './foreign-persons.ts'
import { reform2020 } from './reforms.ts'

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
  ...reform2020,
  when: all(is(actKind, 'business-succession'), inJapan, fromResidentCorporation),
})
