import { all, any, atLeast, is, moreThan, plus, quantity, rule, sum, times } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { holders } from './facts-holders.ts'
import { investorKind } from './facts-investor.ts'
import {
  nonresidentOfficers,
  nonresidentRepresentatives,
  officers,
  representatives,
} from './facts-officers.ts'
import { foreignCompanyRate, intermediateRate, majority } from './parameters-investor.ts'
import { inForce2020 } from './reforms.ts'

/** Companies and other bodies in Japan that foreign persons hold or run (art. 26(1)(iii) and (v)). */

/** The votes of a company held by foreign persons, directly and through companies half of whose votes are theirs. */
export const foreignVotes = quantity('foreign-votes', {
  title: {
    ja: '外国の者の直接・間接の議決権割合',
    en: 'Votes held directly and indirectly by foreign persons',
  },
  cite: cite('法26条1項3号', { through: ['直投令2条1項', '直投令2条2項'], read: 'cabinet-order-2013-12' }),
  is: sum(holders, {
    of: (holder) => holder.votes,
    where: (holder) =>
      any(
        is(holder.kind, 'foreign'),
        all(is(holder.kind, 'intermediate-company'), atLeast(holder.foreignShare, intermediateRate)),
      ),
  }),
})

export const foreignVotesWithSubsidiaries = quantity('foreign-votes-with-subsidiaries', {
  title: {
    ja: '子会社を通じた分を加えた議決権割合',
    en: 'The same with votes of subsidiaries of such companies',
  },
  cite: cite('法26条1項3号', { through: ['直投令2条'] }),
  is: plus(
    foreignVotes,
    sum(holders, {
      of: (holder) => holder.votes,
      where: (holder) =>
        all(is(holder.kind, 'intermediate-subsidiary'), atLeast(holder.foreignShare, intermediateRate)),
    }),
  ),
})

export const votesReachHalf = rule('foreign-votes-reach-half', {
  title: { ja: '外国の議決権が50％以上', en: 'Foreign votes of 50 % or more' },
  cite: cite('法26条1項3号'),
  when: atLeast(foreignVotes, foreignCompanyRate),
})

export const votesOfSubsidiariesReachHalf = rule('foreign-votes-with-subsidiaries-reach-half', {
  title: { ja: '子会社分を加えて50％以上', en: '50 % or more with the votes of subsidiaries' },
  cite: cite('法26条1項3号', { through: ['直投令2条'] }),
  ...inForce2020,
  when: atLeast(foreignVotesWithSubsidiaries, foreignCompanyRate),
})

export const foreignControlledCompany = rule('foreign-controlled-company', {
  title: { ja: '外国の議決権が50％以上の会社', en: 'Company with 50 % or more foreign votes' },
  cite: cite('法26条1項3号'),
  when: all(is(investorKind, 'japanese-company'), any(votesReachHalf, votesOfSubsidiariesReachHalf)),
})

export const officersMostlyForeign = rule('officers-mostly-nonresident', {
  title: {
    ja: '役員または代表役員の過半数が非居住者',
    en: 'Majority of officers, or of representing officers, non-resident',
  },
  cite: [cite('法26条1項5号'), cite('法26条1項4号', { read: 'act-2019-12-16' })],
  when: any(
    moreThan(nonresidentOfficers, times(officers, majority)),
    moreThan(nonresidentRepresentatives, times(representatives, majority)),
  ),
})

export const foreignOfficeredBody = rule('foreign-officered-body', {
  title: { ja: '非居住者の役員が過半数の法人等', en: 'Body with a majority of non-resident officers' },
  cite: [cite('法26条1項5号'), cite('法26条1項4号', { read: 'act-2019-12-16' })],
  when: all(is(investorKind, 'japanese-company', 'other-body'), officersMostlyForeign),
  unless: [foreignControlledCompany],
})
