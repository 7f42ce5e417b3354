import { all, any, atLeast, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { accredited } from './facts-class.ts'
import {
  goldenShare,
  governmentBody,
  governmentInstructs,
  governmentOfficers,
  governmentVotes,
} from './facts-government.ts'
import { controllingOfficers, controllingVotes } from './parameters-exemption.ts'
import { reform2020 } from './reforms.ts'

/** Foreign government bodies, and what they control. */

export const excluded = cite('法27条の2第1項', { through: ['直投令3条の2第1項'] })

export const governmentControlled = rule('government-controlled', {
  title: { ja: '外国政府等が支配する者', en: 'Body that a foreign government controls' },
  cite: excluded,
  ...reform2020,
  when: any(
    atLeast(governmentVotes, controllingVotes),
    atLeast(governmentOfficers, controllingOfficers),
    governmentInstructs,
    goldenShare,
  ),
})

export const governmentInvestor = rule('government-investor', {
  title: { ja: '外国政府等またはその支配する者', en: 'Foreign government body, or one it controls' },
  cite: excluded,
  ...reform2020,
  when: any(governmentBody, governmentControlled),
})

export const accreditedInvestor = rule('accredited-investor', {
  title: { ja: '認証を受けた政府系ファンド・公的年金', en: 'Accredited sovereign fund or public pension' },
  cite: excluded,
  ...reform2020,
  when: all(governmentInvestor, accredited),
})

export const foreignGovernment = rule('foreign-government', {
  title: { ja: '認証のない外国政府等', en: 'Foreign government body without accreditation' },
  cite: excluded,
  ...reform2020,
  when: governmentInvestor,
  unless: [accreditedInvestor],
})
