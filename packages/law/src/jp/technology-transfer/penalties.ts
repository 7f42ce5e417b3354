import type { Outcome } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

/** What follows a provision without the licence; the articles were numbered anew on 2026-06-05. */

const since = { since: '2026-06-05', read: 'act-2026-08-12' } as const

export const withoutLicence: NonNullable<Outcome['sanction']> = {
  text: {
    ja: '7年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは2,000万円以下（目的物の価格の5倍が2,000万円を超えるときはその5倍以下）の罰金、またはその併科。1項の一部と2〜4の項の技術は10年以下・3,000万円以下。3年以内の取引・輸出の禁止。',
    en: 'Up to 7 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥20 million or five times the value, or both; 10 years and ¥30 million for technology of items 2 to 4 and part of item 1. Ban on provisions and exports for up to three years.',
  },
  cite: [
    cite('法69条の6第1項1号'),
    cite('法69条の6第2項1号'),
    cite('法69条の7第1項1号', since),
    cite('法69条の7第2項1号', since),
    cite('法25条の2第1項'),
  ],
}

export const mediaWithoutLicence: NonNullable<Outcome['sanction']> = {
  text: {
    ja: '5年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは1,000万円以下（目的物の価格の5倍が1,000万円を超えるときはその5倍以下）の罰金、またはその併科。媒体の持出しは未遂も罰する。1年以内の禁止。',
    en: 'Up to 5 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥10 million or five times the value, or both; for media the attempt too. Ban for up to one year.',
  },
  cite: [
    cite('法69条の7第1項2号'),
    cite('法69条の7第2項'),
    cite('法69条の8第1項2号', since),
    cite('法25条の2第2項'),
  ],
}

export const withoutReport: NonNullable<Outcome['sanction']> = {
  text: {
    ja: '6か月以下の拘禁刑（2025年5月31日までの行為は懲役）または50万円以下の罰金。',
    en: 'Up to 6 months of imprisonment (with work, for acts until 2025-05-31) or a fine of up to ¥500,000.',
  },
  cite: cite('法71条9号'),
}
