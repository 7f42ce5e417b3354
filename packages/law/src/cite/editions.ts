import type { Words } from '@sekisho/logic'
import { exportEditions } from './editions-export.ts'
import type { StatuteId } from './statutes.ts'

/** A text of a statute that was read: the wording in force on a day. */
export interface Edition {
  readonly statute: StatuteId
  /** The day as of which the text stands, `YYYY-MM-DD`. */
  readonly asOf: string
  /** A citation that names no edition was read in this one: the newest whose provisions can be resolved in full. */
  readonly isDefault?: true
  readonly title: Words
}

/** The texts that were read for the rules; whatever is cited from no such text is unverified. */
export const editions = {
  'act-2025-06-01': {
    statute: 'fefa',
    asOf: '2025-06-01',
    isDefault: true,
    title: { ja: '外国為替及び外国貿易法（2025年6月1日現在）', en: 'the Act as of 2025-06-01' },
  },
  'act-2013-12': {
    statute: 'fefa',
    asOf: '2013-12-01',
    title: { ja: '外国為替及び外国貿易法（2013年12月現在）', en: 'the Act as of December 2013' },
  },
  'act-2019-12-16': {
    statute: 'fefa',
    asOf: '2019-12-16',
    title: { ja: '外国為替及び外国貿易法（2019年12月16日現在）', en: 'the Act as of 2019-12-16' },
  },
  'act-2026-08-12': {
    statute: 'fefa',
    asOf: '2026-08-12',
    title: { ja: '外国為替及び外国貿易法（2026年8月12日現在）', en: 'the Act as of 2026-08-12' },
  },
  'act-2027-01-04': {
    statute: 'fefa',
    asOf: '2027-01-04',
    title: {
      ja: '外国為替及び外国貿易法（令和8年法律第30号の本体施行後）',
      en: 'the Act as amended by the main part of Act No. 30 of 2026',
    },
  },
  'cabinet-order-2013-12': {
    statute: 'idi-cabinet-order',
    asOf: '2013-12-01',
    title: {
      ja: '対内直接投資等に関する政令（2013年12月現在）',
      en: 'the IDI Cabinet Order as of December 2013',
    },
  },
  'order-2013-12': {
    statute: 'idi-order',
    asOf: '2013-12-01',
    title: { ja: '対内直接投資等に関する命令（2013年12月現在）', en: 'the IDI Order as of December 2013' },
  },
  'office-holidays-2013-12': {
    statute: 'office-holidays-act',
    asOf: '2013-12-01',
    isDefault: true,
    title: {
      ja: '行政機関の休日に関する法律（2013年12月現在）',
      en: 'the Act on Holidays of Administrative Organs as of December 2013',
    },
  },
  ...exportEditions,
} as const satisfies Record<string, Edition>

export type EditionId = keyof typeof editions

export const editionIds = Object.keys(editions) as EditionId[] // the keys of a const object are its ids

/** The edition seen without its literal types. */
export function editionOf(id: EditionId): Edition {
  return editions[id]
}
