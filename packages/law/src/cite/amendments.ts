import type { Words } from '@sekisho/logic'
import type { StatuteId } from './statutes.ts'

/** An amending law whose supplementary provisions (附則) may be cited. */
export interface Amendment {
  /** The statute it amends, and to whose text its supplementary provisions are appended. */
  readonly of: StatuteId
  readonly number: Words
}

export const amendments = {
  'act-38-2017': { of: 'fefa', number: { ja: '平成29年法律第38号', en: 'Act No. 38 of 2017' } },
  'act-60-2019': { of: 'fefa', number: { ja: '令和元年法律第60号', en: 'Act No. 60 of 2019' } },
  'act-68-2022': { of: 'fefa', number: { ja: '令和4年法律第68号', en: 'Act No. 68 of 2022' } },
  'act-30-2026': { of: 'fefa', number: { ja: '令和8年法律第30号', en: 'Act No. 30 of 2026' } },
  'cabinet-order-111-2019': {
    of: 'idi-cabinet-order',
    number: { ja: '令和元年政令第111号', en: 'Cabinet Order No. 111 of 2019' },
  },
  'cabinet-order-154-2020': {
    of: 'idi-cabinet-order',
    number: { ja: '令和2年政令第154号', en: 'Cabinet Order No. 154 of 2020' },
  },
  'cabinet-order-172-2025': {
    of: 'idi-cabinet-order',
    number: { ja: '令和7年政令第172号', en: 'Cabinet Order No. 172 of 2025' },
  },
} as const satisfies Record<string, Amendment>

export type AmendmentId = keyof typeof amendments

export const amendmentIds = Object.keys(amendments) as AmendmentId[] // the keys of a const object are its ids
