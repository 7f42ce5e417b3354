import { all, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { fromForeignInvestor, toForeignInvestor } from './facts-circumstances.ts'
import { resident } from './facts-investor.ts'
import { inJapan, listed } from './facts-target.ts'
import { reform2019 } from './reforms.ts'

/** Acquisitions of unlisted companies and of special corporations. */

export const sharesOfUnlisted = rule('shares-of-unlisted-company', {
  title: { ja: '非上場会社の株式・持分', en: 'Shares or equity of an unlisted company' },
  cite: [cite('法26条2項1号'), cite('法26条3項')],
  when: all(is(actKind, 'share-acquisition'), inJapan, not(listed)),
})

export const unlistedShares = rule('unlisted-shares', {
  title: { ja: '非上場会社の株式・持分の取得', en: 'Acquisition of shares or equity of an unlisted company' },
  cite: cite('法26条2項1号'),
  when: all(sharesOfUnlisted, not(fromForeignInvestor)),
})

export const formerResidentTransfer = rule('former-resident-transfer', {
  title: {
    ja: '居住者であった者による非上場株式の譲渡',
    en: 'Transfer of unlisted shares by a former resident',
  },
  cite: cite('法26条2項2号'),
  when: all(is(actKind, 'former-resident-transfer'), inJapan, not(resident), not(listed), toForeignInvestor),
})

export const unlistedVotes = rule('unlisted-votes', {
  title: { ja: '非上場会社の議決権の取得', en: 'Acquisition of votes of an unlisted company' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  ...reform2019,
  when: all(is(actKind, 'vote-acquisition'), inJapan, not(listed)),
})

export const certificates = rule('investment-certificates', {
  title: { ja: '出資証券の取得', en: 'Acquisition of investment certificates' },
  cite: cite('法26条2項7号', {
    through: ['直投令2条9項2号'],
    read: ['act-2019-12-16', 'cabinet-order-2013-12'],
  }),
  when: all(is(actKind, 'certificate-acquisition'), inJapan),
})
