import { all, always, any, below, type Condition, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  noBoardSeat,
  noCoreCommittee,
  noCoreInformation,
  noDisposalProposal,
  noEmployment,
  noTechnicalAccess,
  noWrittenDemands,
} from './facts-exemption.ts'
import { listed } from './facts-target.ts'
import { investorClass } from './investor-class.ts'
import { coreCap } from './parameters-exemption.ts'
import { holding } from './related-persons.ts'
import { isCore } from './sector.ts'

/** The conditions of the exemption: E1 to E3 always, E4 to E7 for listed core companies below 10 %. */

const reform2020 = { from: '2020-06-07', inForce: '2020-05-08' } as const
const reform2025 = { from: '2025-05-19', inForce: '2025-05-19' } as const

const basic = [
  cite('法27条の2第1項', { through: ['免除基準告示'] }),
  cite('法28条の2第1項', { through: ['特定取得免除基準告示'] }),
]
const coreOnly = cite('法27条の2第1項', { through: ['免除基準告示'] })

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

/** The conditions as they bind one who uses the exemption. */
export const conditions: readonly Condition[] = [
  {
    id: 'E1',
    text: {
      ja: '自分も密接関係者も役員に就任しない。',
      en: 'Neither the investor nor closely related persons become officers.',
    },
    cite: basic,
    when: always,
  },
  {
    id: 'E2',
    text: {
      ja: '指定業種の事業の譲渡・廃止を、自らも他の株主を通じても株主総会に提案しない。',
      en: 'It does not propose to the shareholders’ meeting, itself or through others, to transfer or close a designated business.',
    },
    cite: basic,
    when: always,
  },
  {
    id: 'E3',
    text: {
      ja: '指定業種の事業に関する非公開の技術情報にアクセスしない。',
      en: 'It does not access non-public technical information on the designated business.',
    },
    cite: basic,
    when: always,
  },
  {
    id: 'E4',
    text: {
      ja: 'コア業種の事業に関し重要な意思決定をする取締役会・委員会に参加しない。',
      en: 'It takes no part in the board or committees that decide important matters of the core business.',
    },
    cite: coreOnly,
    when: coreConditions,
  },
  {
    id: 'E5',
    text: {
      ja: 'コア業種の事業に関し、期限を付けて回答・行動を求める書面の提案を取締役会等にしない。',
      en: 'It makes no written proposals about the core business that demand an answer or action by a deadline.',
    },
    cite: coreOnly,
    when: coreConditions,
  },
  {
    id: 'E6',
    text: {
      ja: 'コア業種の事業に関する非公開情報を一切取得せず、漏えいにつながる行為をしない。',
      en: 'It obtains no non-public information on the core business and does nothing that could lead to its leaking.',
    },
    cite: coreOnly,
    when: strictConditions,
  },
  {
    id: 'E7',
    text: {
      ja: 'コア業種の事業の従業員にならず、関係者を就かせず、役職員を勧誘しない。',
      en: 'It takes no employment in the core business, places no related persons there, and solicits none of its people.',
    },
    cite: coreOnly,
    when: strictConditions,
  },
]
