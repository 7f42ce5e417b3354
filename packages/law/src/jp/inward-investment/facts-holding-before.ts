import { ratioFact, truthFact } from '@sekisho/logic'

/** What was held before the act. */

export const holdingBefore = ratioFact('holding.before', {
  label: { ja: '行為前の割合', en: 'Held before the act' },
  question: {
    ja: '行為の前、密接関係者と合わせた株式または議決権の割合（高い方）は何パーセントでしたか。',
    en: 'Before the act, what did the investor and closely related persons hold together, of shares or of votes, whichever is higher?',
  },
})

export const reachedBefore = truthFact('holding.reached-before', {
  label: { ja: '過去に同じ段階に達した', en: 'Had reached the step earlier' },
  question: {
    ja: '以前にその割合（1％または3％）に達して報告し、その後下回ったことがありますか。',
    en: 'Had the investor once reached that step (1 % or 3 %), reported it, and fallen below again?',
  },
})
