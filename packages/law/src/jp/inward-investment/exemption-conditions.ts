import { always, type Condition } from '@sekisho/logic'
import { basic, coreOnly } from './condition-notices.ts'
import { coreConditions, strictConditions } from './conditions-that-bind.ts'

/** The conditions in words. */

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
