import { all, any, atLeast, is, moreThan, not, plus, quantity, rule, sum, times } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  actsFor,
  holders,
  investorKind,
  nonresidentOfficers,
  nonresidentRepresentatives,
  officers,
  representatives,
  resident,
} from './facts-investor.ts'
import { deemedTies, partnershipsBefore2020, undelegatedPartnership } from './not-modelled.ts'
import { foreignCompanyRate, intermediateRate, majority } from './parameters.ts'
import { specifiedPartnership } from './partnerships.ts'

/** Who is a foreign investor (art. 26(1)). */

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
  from: '2020-05-08',
  inForce: '2020-05-08',
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

export const oldPartnership = rule('japanese-partnership-before-2020', {
  title: { ja: '2020年5月7日までの日本の組合', en: 'Japanese partnership until 2020-05-07' },
  cite: cite('法26条1項', { read: 'act-2019-12-16' }),
  until: '2020-05-07',
  when: all(is(investorKind, 'limited-partnership', 'delegated-partnership'), partnershipsBefore2020),
})

export const partnerByPartner = rule('partner-by-partner', {
  title: { ja: '組合員ごとに判定する組合', en: 'Partnership to be assessed partner by partner' },
  cite: cite('法26条1項4号'),
  when: all(is(investorKind, 'undelegated-partnership'), undelegatedPartnership),
})

export const deemedByTie = rule('deemed-foreign-investor-by-tie', {
  title: { ja: '契約・関係によるみなし外国投資家', en: 'Deemed foreign investor by contract or relation' },
  cite: cite('法27条14項'),
  from: '2027-02-03',
  inForce: '2027-01-04',
  when: all(is(actsFor, 'foreign-contract-or-law', 'foreign-relation'), deemedTies),
})

export const deemedForeignInvestor = rule('deemed-foreign-investor', {
  title: { ja: 'みなし外国投資家', en: 'Deemed foreign investor' },
  cite: [cite('法27条14項'), cite('法27条の2第7項'), cite('法28条9項'), cite('法55条の5第3項')],
  when: any(is(actsFor, 'foreign-account'), deemedByTie),
})

export const foreignInvestor = rule('foreign-investor', {
  title: { ja: '外国投資家', en: 'Foreign investor' },
  cite: cite('法26条1項'),
  when: any(
    nonresidentIndividual,
    foreignBody,
    foreignControlledCompany,
    specifiedPartnership,
    foreignOfficeredBody,
    oldPartnership,
    partnerByPartner,
    deemedForeignInvestor,
  ),
})
