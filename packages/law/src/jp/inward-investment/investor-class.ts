import { all, any, atLeast, choiceType, decision, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  accredited,
  decidedByBound,
  decidedInThirdCountry,
  disclosureContract,
  gatheringDuty,
  gatheringInstructs,
  gatheringOfficers,
  gatheringVotes,
  goldenShare,
  governmentBody,
  governmentInstructs,
  governmentOfficers,
  governmentVotes,
  regulatedFinancial,
  violation,
} from './facts-class.ts'
import { accreditedAndBound } from './not-modelled.ts'
import { controllingOfficers, controllingVotes } from './parameters-exemption.ts'

/** Which class an investor belongs to: who may use the exemption, and on which conditions. */

const excluded = cite('法27条の2第1項', { through: ['直投令3条の2第1項'] })
const reform2020 = { from: '2020-06-07', inForce: '2020-05-08' } as const
const reform2025 = { from: '2025-05-19', inForce: '2025-05-19' } as const
const classes2025 = cite('法27条の2第1項', {
  through: ['令和7年政令172号附則1条'],
  unverified: {
    ja: '2025年5月19日から6月17日までの行為に適用されるかは確認していません。',
    en: 'Whether acts from 2025-05-19 to 2025-06-17 were covered could not be established.',
  },
})

export const violator = rule('violator', {
  title: { ja: '外為法令に違反した者', en: 'Violator of the Act' },
  cite: cite('法27条の2第1項'),
  ...reform2020,
  when: violation,
})

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

export const boundToGather = rule('bound-to-gather-information', {
  title: {
    ja: '情報収集に協力する義務を負う者またはその支配する者',
    en: 'Bound to gather information, or controlled by such persons',
  },
  cite: classes2025,
  ...reform2025,
  when: any(
    gatheringDuty,
    atLeast(gatheringVotes, controllingVotes),
    atLeast(gatheringOfficers, controllingOfficers),
    gatheringInstructs,
  ),
})

export const exposedToGathering = rule('exposed-to-information-gathering', {
  title: { ja: '情報収集にさらされる者', en: 'Exposed to the gathering of information' },
  cite: classes2025,
  ...reform2025,
  when: any(decidedByBound, decidedInThirdCountry, disclosureContract),
})

export const specifiedForeignInvestor = rule('specified-foreign-investor', {
  title: { ja: '特定外国投資家', en: 'Specified foreign investor' },
  cite: classes2025,
  ...reform2025,
  when: all(boundToGather, any(not(accreditedInvestor), accreditedAndBound)),
})

export const equivalentInvestor = rule('equivalent-to-specified-foreign-investor', {
  title: { ja: '特定外国投資家に準ずる者', en: 'Equivalent to a specified foreign investor' },
  cite: classes2025,
  ...reform2025,
  when: all(exposedToGathering, any(not(accreditedInvestor), accreditedAndBound)),
})

export const financialInstitution = rule('financial-institution', {
  title: { ja: '外国金融機関', en: 'Regulated financial institution' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2第2項', '直投命令3条の2'] }),
  ...reform2020,
  when: regulatedFinancial,
  unless: [accreditedInvestor],
})

export const investorClass = decision('investor-class', {
  title: { ja: '投資家の区分', en: 'Class of the investor' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2'] }),
  type: choiceType({
    violator: { ja: '違反者', en: 'Violator' },
    'foreign-government': { ja: '外国政府等', en: 'Foreign government body' },
    'specified-foreign-investor': { ja: '特定外国投資家', en: 'Specified foreign investor' },
    equivalent: { ja: '特定外国投資家に準ずる者', en: 'Equivalent to a specified foreign investor' },
    'financial-institution': { ja: '外国金融機関', en: 'Regulated financial institution' },
    general: { ja: '一般投資家', en: 'General investor' },
  }),
  principle: 'general',
  exceptions: [
    { when: violator, is: 'violator', rank: 5, cite: cite('法27条の2第1項') },
    { when: foreignGovernment, is: 'foreign-government', rank: 4, cite: excluded },
    { when: specifiedForeignInvestor, is: 'specified-foreign-investor', rank: 3, cite: classes2025 },
    { when: equivalentInvestor, is: 'equivalent', rank: 2, cite: classes2025 },
    { when: financialInstitution, is: 'financial-institution', rank: 1, cite: excluded },
  ],
})
