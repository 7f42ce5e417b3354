import type { Citation, Words } from '@sekisho/logic'

/** What a candidate rule rests on: an idea that was discussed, never a provision. */
export function proposal(source: Words): Citation {
  return Object.freeze({
    ja: `候補規則（${source.ja}）`,
    en: `Candidate rule (${source.en})`,
    chain: Object.freeze([]),
    verified: false,
    note: Object.freeze({
      ja: '法令ではありません。検討された考えを試すための規則です。',
      en: 'Not law: a rule to try out an idea that was discussed.',
    }),
  })
}
