import { all, any, below, is, not, rule } from '@sekisho/logic'
import { basic, coreOnly } from './condition-notices.ts'
import {
  noBoardSeat,
  noCoreCommittee,
  noCoreInformation,
  noDisposalProposal,
  noEmployment,
  noTechnicalAccess,
  noWrittenDemands,
} from './facts-commitments.ts'
import { listed } from './facts-target.ts'
import { investorClass } from './investor-class.ts'
import { coreCap } from './parameters-exemption.ts'
import { reform2020, reform2025 } from './reforms.ts'
import { holding } from './related-persons.ts'
import { isCore } from './sector-class.ts'

/** Which conditions of the exemption bind: E1 to E3 always, E4 to E7 for listed core companies below 10 %. */

export const coreConditions = rule('core-conditions-bind', {
  title: { ja: '上乗せ基準（E4・E5）が適用される', en: 'The further conditions E4 and E5 bind' },
  cite: coreOnly,
  ...reform2020,
  when: all(listed, isCore, below(holding, coreCap), is(investorClass, 'general', 'equivalent')),
})

export const strictConditions = rule('strict-conditions-bind', {
  title: { ja: '準ずる者への基準（E6・E7）が適用される', en: 'The strict conditions E6 and E7 bind' },
  cite: coreOnly,
  ...reform2025,
  when: all(coreConditions, is(investorClass, 'equivalent')),
})

export const conditionsKept = rule('conditions-kept', {
  title: { ja: '適用される基準をすべて守る', en: 'Every condition that binds is kept' },
  cite: basic,
  ...reform2020,
  when: all(
    noBoardSeat,
    noDisposalProposal,
    noTechnicalAccess,
    any(not(coreConditions), all(noCoreCommittee, noWrittenDemands)),
    any(not(strictConditions), all(noCoreInformation, noEmployment)),
  ),
})
