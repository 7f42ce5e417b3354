import { ratioFact } from '@sekisho/logic'

/** Shares right after the act, as ratios of all issued shares. */

export const ownShares = ratioFact('shares.own', {
  choosable: true,
  label: { ja: '行為後の自己の株式割合', en: 'Own shares after the act' },
  question: {
    ja: '行為の後、自分の名義で持つ株式は発行済株式の何パーセントですか。',
    en: 'After the act, what share of the issued shares (or equity) does the investor itself hold?',
  },
  help: {
    ja: '端数は丸めません。「10000/1000000」のように株数の比でも書けます。',
    en: 'Not rounded. It may be written as a fraction of share numbers, such as 10000/1000000.',
  },
})

export const managedShares = ratioFact('shares.managed', {
  label: { ja: '一任運用する株式の割合', en: 'Shares under discretionary management' },
  question: {
    ja: '自分や密接関係者が一任運用する、他人の株式は何パーセントですか。',
    en: 'What share of the issued shares do the investor and related persons manage at their discretion for others?',
  },
})

export const overlappingShares = ratioFact('shares.overlap', {
  label: { ja: '重複する株式の割合', en: 'Shares counted twice' },
  question: {
    ja: '以上のうち二重に数えられている株式は何パーセントですか。',
    en: 'What share has been counted twice in these numbers?',
  },
})
