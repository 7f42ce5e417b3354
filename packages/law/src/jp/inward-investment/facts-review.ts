import { choiceFact, dayFact, truthFact } from '@sekisho/logic'

/** What the review led to. */

export const review = choiceFact('review.result', {
  label: { ja: '審査の結果', en: 'Result of the review' },
  question: {
    ja: '変更または中止の勧告や命令はありましたか。',
    en: 'Has a change or stop been recommended or ordered?',
  },
  options: {
    none: { ja: 'ない', en: 'No' },
    recommended: { ja: '勧告を受け、まだ応答していない', en: 'Recommended, not answered yet' },
    'accepted-kept': { ja: '勧告を応諾し、従った', en: 'Recommendation accepted and followed' },
    'accepted-broken': {
      ja: '勧告を応諾したが、従っていない',
      en: 'Recommendation accepted and not followed',
    },
    refused: { ja: '勧告を拒み、または応答しなかった', en: 'Recommendation refused or not answered' },
    'ordered-kept': { ja: '命令を受け、従った', en: 'Ordered, and followed' },
    'ordered-broken': { ja: '命令を受け、従っていない', en: 'Ordered, and not followed' },
  },
})

export const recommendationReceived = dayFact('review.recommendation-received', {
  label: { ja: '勧告を受けた日', en: 'Day the recommendation was received' },
  question: { ja: '勧告は何日に受け取りましたか。', en: 'On which day was the recommendation received?' },
})

export const securityRelevant = truthFact('review.security-relevant', {
  label: { ja: '国の安全等に係るもの', en: 'Matter of security' },
  question: {
    ja: '国の安全等に係る対内直接投資等（特定取得では国の安全に係るもの）に当たると認められましたか。',
    en: 'Has the act been found to be a matter of national security and the like (for a specified acquisition: of national security)?',
  },
})

export const confirmationNeeded = truthFact('review.confirmation-needed', {
  label: { ja: '国の安全等に係るかの確認が必要', en: 'Security relevance must be confirmed' },
  question: {
    ja: '審査で、国の安全等に係るかどうかを確認する必要がありますか。',
    en: 'Must it be confirmed in the review whether the act is a matter of security?',
  },
})
