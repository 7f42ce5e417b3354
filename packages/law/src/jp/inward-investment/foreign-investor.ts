import { all, any, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { investorKind } from './facts-investor.ts'
import { actsFor } from './facts-principal.ts'
import { foreignControlledCompany, foreignOfficeredBody } from './foreign-companies.ts'
import { foreignBody, nonresidentIndividual } from './foreign-persons.ts'
import { deemedTies, partnershipsBefore2020, undelegatedPartnership } from './not-modelled.ts'
import { specifiedPartnership } from './partnerships.ts'
import { before2020, reform2027 } from './reforms.ts'

/** Who is a foreign investor (art. 26(1)), or deemed one. */

export const oldPartnership = rule('japanese-partnership-before-2020', {
  title: { ja: '2020年5月7日までの日本の組合', en: 'Japanese partnership until 2020-05-07' },
  cite: cite('法26条1項', { read: 'act-2019-12-16' }),
  ...before2020,
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
  ...reform2027,
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
