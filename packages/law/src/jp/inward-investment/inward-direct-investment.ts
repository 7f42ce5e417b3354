import { all, any, atLeast, below, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { consent } from './after-acquisition.ts'
import { branch, businessSuccession } from './branches-and-businesses.ts'
import { actKind, fromForeignInvestor, toForeignInvestor } from './facts-act.ts'
import {
  counterpartForeign,
  holderHolds,
  holderVotesAfter,
  holderVotesBefore,
  newOfficersMajority,
  proxyKind,
} from './facts-holding.ts'
import { resident } from './facts-investor.ts'
import { inJapan, listed } from './facts-target.ts'
import { foreignInvestor } from './foreign-investor.ts'
import { bonds, loan } from './loans.ts'
import {
  indirectRate,
  jointVotingRate,
  listedShareRate,
  listedVoteRate,
  managementRate,
  voteAuthorityRate,
} from './parameters.ts'
import { ownAct } from './partnerships.ts'
import { combinedShares, combinedVotes, jointVotes, proxyVotes } from './related-persons.ts'

/** The kinds of inward direct investment (art. 26(2)). */

const reform2020 = { from: '2020-06-07', inForce: '2020-05-08' } as const
const reform2019 = { from: '2019-10-26', inForce: '2019-10-26' } as const
const reform2027 = { from: '2027-02-03', inForce: '2027-01-04' } as const

export const unlistedShares = rule('unlisted-shares', {
  title: { ja: '非上場会社の株式・持分の取得', en: 'Acquisition of shares or equity of an unlisted company' },
  cite: cite('法26条2項1号'),
  when: all(is(actKind, 'share-acquisition'), inJapan, not(listed), not(fromForeignInvestor)),
})

export const formerResidentTransfer = rule('former-resident-transfer', {
  title: {
    ja: '居住者であった者による非上場株式の譲渡',
    en: 'Transfer of unlisted shares by a former resident',
  },
  cite: cite('法26条2項2号'),
  when: all(is(actKind, 'former-resident-transfer'), inJapan, not(resident), not(listed), toForeignInvestor),
})

export const listedShares = rule('listed-shares', {
  title: { ja: '上場会社等の株式の取得', en: 'Acquisition of shares of a listed company' },
  cite: cite('法26条2項3号'),
  when: all(is(actKind, 'share-acquisition'), inJapan, listed, atLeast(combinedShares, listedShareRate)),
})

export const listedVotesWithShares = rule('listed-votes-with-shares', {
  title: {
    ja: '株式の取得に伴う上場会社等の議決権の取得',
    en: 'Acquisition of listed votes with the shares',
  },
  cite: cite('法26条2項4号'),
  ...reform2020,
  when: all(is(actKind, 'share-acquisition'), inJapan, listed, atLeast(combinedVotes, listedVoteRate)),
  unless: [listedShares],
})

export const listedVotes = rule('listed-votes', {
  title: { ja: '上場会社等の議決権の取得', en: 'Acquisition of votes of a listed company' },
  cite: [cite('法26条2項4号'), cite('法26条2項7号', { read: 'act-2019-12-16' })],
  ...reform2019,
  when: all(is(actKind, 'vote-acquisition'), inJapan, listed, atLeast(combinedVotes, listedVoteRate)),
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

export const discretionaryManagement = rule('discretionary-management', {
  title: { ja: '上場会社等の株式への一任運用', en: 'Discretionary management of listed shares' },
  cite: [
    cite('法26条2項7号', {
      through: ['直投令2条9項3号'],
      read: ['act-2019-12-16', 'cabinet-order-2013-12'],
    }),
    cite('法26条2項9号', { through: ['直投令2条16項'] }),
  ],
  when: all(
    is(actKind, 'discretionary-management'),
    inJapan,
    listed,
    atLeast(combinedShares, managementRate),
  ),
})

export const voteAuthority = rule('vote-authority', {
  title: { ja: '議決権等行使権限の取得', en: 'Acquisition of authority to exercise votes' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  ...reform2020,
  when: all(is(actKind, 'vote-authority'), inJapan, listed, atLeast(combinedVotes, voteAuthorityRate)),
})

export const proxy = rule('proxy-undertaking', {
  title: { ja: '議決権の代理行使の受任', en: 'Undertaking to vote by proxy' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  ...reform2019,
  when: all(
    is(actKind, 'proxy'),
    inJapan,
    listed,
    is(proxyKind, 'ordered-agenda'),
    atLeast(proxyVotes, jointVotingRate),
  ),
})

export const jointExercise = rule('joint-exercise', {
  title: { ja: '議決権の共同行使の同意の取得', en: 'Obtaining consent to exercise votes jointly' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  ...reform2019,
  when: all(
    is(actKind, 'joint-exercise'),
    inJapan,
    listed,
    counterpartForeign,
    atLeast(jointVotes, jointVotingRate),
  ),
})

export const indirectAcquisition = rule('indirect-acquisition', {
  title: { ja: '間接取得', en: 'Indirect acquisition' },
  cite: cite('法26条2項9号', { since: '2027-02-03', read: 'act-2027-01-04' }),
  ...reform2027,
  when: all(
    is(actKind, 'indirect-acquisition'),
    atLeast(holderVotesAfter, indirectRate),
    below(holderVotesBefore, indirectRate),
    is(holderHolds, 'unlisted', 'listed'),
  ),
})

export const indirectControl = rule('indirect-control', {
  title: { ja: '役員の選任による間接支配', en: 'Indirect control by electing officers' },
  cite: cite('法26条2項10号', { since: '2027-02-03', read: 'act-2027-01-04' }),
  ...reform2027,
  when: all(is(actKind, 'indirect-control'), newOfficersMajority, is(holderHolds, 'unlisted', 'listed')),
})

export const inwardDirectInvestment = rule('inward-direct-investment', {
  title: { ja: '対内直接投資等', en: 'Inward direct investment' },
  cite: cite('法26条2項'),
  when: all(
    foreignInvestor,
    ownAct,
    any(
      unlistedShares,
      formerResidentTransfer,
      listedShares,
      listedVotesWithShares,
      listedVotes,
      consent,
      branch,
      loan,
      businessSuccession,
      bonds,
      certificates,
      unlistedVotes,
      discretionaryManagement,
      voteAuthority,
      proxy,
      jointExercise,
      indirectAcquisition,
      indirectControl,
    ),
  ),
})
