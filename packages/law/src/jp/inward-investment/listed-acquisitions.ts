import { all, atLeast, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { inJapan, listed } from './facts-target.ts'
import { listedShareRate, listedVoteRate, managementRate, voteAuthorityRate } from './parameters.ts'
import { reform2019, reform2020 } from './reforms.ts'
import { combinedShares, combinedVotes } from './related-persons.ts'

/** Acquisitions of listed companies, from a holding on. */

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
