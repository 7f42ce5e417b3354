import { all, any, atLeast, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  decidedByBound,
  decidedInThirdCountry,
  disclosureContract,
  gatheringDuty,
  gatheringInstructs,
  gatheringOfficers,
  gatheringVotes,
} from './facts-information-gathering.ts'
import { accreditedInvestor } from './government-investors.ts'
import { accreditedAndBound } from './not-modelled.ts'
import { controllingOfficers, controllingVotes } from './parameters-exemption.ts'
import { reform2025 } from './reforms.ts'

/** Investors that may have to gather information for a foreign government. */

export const classes2025 = cite('法27条の2第1項', {
  through: ['令和7年政令172号附則1条'],
  unverified: {
    ja: '2025年5月19日から6月17日までの行為に適用されるかは確認していません。',
    en: 'Whether acts from 2025-05-19 to 2025-06-17 were covered could not be established.',
  },
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
