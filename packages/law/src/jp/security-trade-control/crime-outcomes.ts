import { type Citation, type Outcome, outcome, type TruthExpression, type Words } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

/** The crimes with their penalties. The articles were numbered anew on 2026-06-05. */

const now = { since: '2026-06-05', read: 'act-2026-08-12' } as const

/** One crime: what it says of penalty and bans. */
interface Crime {
  readonly id: string
  readonly title: Words
  readonly cite: readonly Citation[]
  readonly penalty: Words
}

const who: Words = { ja: '行為者（法人等は法72条）', en: 'Whoever acts; bodies under art. 72' }

const crimes = {
  graver: {
    id: 'crime-graver',
    title: { ja: '無許可の罪（加重）', en: 'Crime: without a licence, graver' },
    cite: [cite('法69条の6第2項'), cite('法69条の7第2項', now)],
    penalty: {
      ja: '10年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは3,000万円以下（価格の5倍がこれを超えるときはその5倍以下）の罰金、またはその併科。法人は10億円以下（または5倍以下）。3年以内の輸出・提供の禁止。',
      en: 'Up to 10 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥30 million or five times the value, or both; bodies up to ¥1 billion or five times. Exports and provisions may be banned for up to three years.',
    },
  },
  unlicensed: {
    id: 'crime-unlicensed',
    title: { ja: '無許可の罪', en: 'Crime: without a licence' },
    cite: [cite('法69条の6第1項'), cite('法69条の7第1項', now)],
    penalty: {
      ja: '7年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは2,000万円以下（価格の5倍がこれを超えるときはその5倍以下）の罰金、またはその併科。法人は7億円以下（または5倍以下）。3年以内の輸出・提供の禁止。',
      en: 'Up to 7 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥20 million or five times the value, or both; bodies up to ¥700 million or five times. Exports and provisions may be banned for up to three years.',
    },
  },
  byOrder: {
    id: 'crime-by-order',
    title: { ja: '通知等による許可・承認を受けない罪', en: 'Crime: without the licence or approval ordered' },
    cite: [cite('法69条の7第1項'), cite('法69条の8第1項', now)],
    penalty: {
      ja: '5年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは1,000万円以下（価格の5倍がこれを超えるときはその5倍以下）の罰金、またはその併科。法人は5億円以下（または5倍以下）。1年以内（対応措置の承認では3年以内）の禁止。',
      en: 'Up to 5 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥10 million or five times the value, or both; bodies up to ¥500 million or five times. A ban for up to one year (three for approvals of countermeasures).',
    },
  },
  lesser: {
    id: 'crime-lesser',
    title: { ja: '条件違反・不正な許可・禁止違反の罪', en: 'Crime: condition broken, false means, or a ban' },
    cite: [cite('法70条1項32号'), cite('法70条1項35号'), cite('法70条1項36号')],
    penalty: {
      ja: '3年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは100万円以下（価格の3倍がこれを超えるときはその3倍以下）の罰金、またはその併科。法人等にも罰金。',
      en: 'Up to 3 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥1 million or three times the value, or both; a fine for the body as well.',
    },
  },
} satisfies Record<string, Crime>

/**
 * The crimes as outcomes.
 *
 * @param when when each was committed
 */
export function crimeOutcomes(
  when: Readonly<Record<keyof typeof crimes, TruthExpression>>,
): readonly Outcome[] {
  const one = ({ id, title, cite: at, penalty }: Crime, holds: TruthExpression) =>
    outcome(id, {
      kind: 'prohibition',
      title,
      cite: at,
      when: holds,
      who,
      sanction: { text: penalty, cite: [...at, cite('法72条1項'), cite('法53条')] },
    })
  return [
    one(crimes.graver, when.graver),
    one(crimes.unlicensed, when.unlicensed),
    one(crimes.byOrder, when.byOrder),
    one(crimes.lesser, when.lesser),
  ]
}
