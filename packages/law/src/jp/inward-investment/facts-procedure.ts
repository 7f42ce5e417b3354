import { choiceFact, dayFact, moneyFact, truthFact } from '@sekisho/logic'

/** What has been filed, received, recommended and ordered. */

export const filing = choiceFact('notification.state', {
  choosable: true,
  label: { ja: '事前届出の状況', en: 'State of the notification' },
  question: { ja: '事前届出はどうなっていますか。', en: 'What has become of the prior notification?' },
  options: {
    none: { ja: 'まだ届け出ておらず、行為もしていない', en: 'Not filed, and the act not done' },
    filed: { ja: '届け出た', en: 'Filed' },
    'filed-falsely': { ja: '虚偽の届出をした', en: 'Filed, with false statements' },
    'acted-without': { ja: '届け出ずに行為をした', en: 'Not filed, and the act was done' },
  },
})

export const received = dayFact('notification.received', {
  choosable: true,
  label: { ja: '届出の受理の日', en: 'Day the notification was received' },
  question: {
    ja: '届出は何日に受理されました（受理される予定）か。',
    en: 'On which day was (or will be) the notification received by the Bank of Japan?',
  },
  source: { ja: '日本銀行の受理番号の通知', en: 'Receipt of the Bank of Japan' },
})

export const standstill = choiceFact('notification.standstill', {
  label: { ja: '禁止期間の短縮・延長', en: 'Standstill shortened or extended' },
  question: {
    ja: '行為をしてはならない期間は短縮または延長されましたか。',
    en: 'Has the standstill been shortened or extended?',
  },
  options: {
    ordinary: { ja: 'いずれもない', en: 'Neither' },
    shortened: { ja: '短縮された', en: 'Shortened' },
    extended: { ja: '審査のため延長された', en: 'Extended for review' },
    'extended-by-council': {
      ja: '審議会の申出によりさらに延長された',
      en: 'Extended further at the Council’s request',
    },
  },
})

export const shortenedUntil = dayFact('notification.shortened-until', {
  label: { ja: '短縮後の禁止期間の末日', en: 'Last day of the shortened standstill' },
  question: {
    ja: '短縮された期間の最後の日はいつですか。',
    en: 'What is the last day of the shortened standstill?',
  },
  source: { ja: '日本銀行の公表', en: 'Published by the Bank of Japan' },
})

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

export const corrected = truthFact('measures.corrected', {
  choosable: true,
  label: { ja: '措置を補正した', en: 'Measures corrected' },
  question: {
    ja: '行為をしてはならない期間中に、届け出た国の安全等に係る措置を補正しましたか。',
    en: 'Were the notified measures for national security corrected during the standstill?',
  },
})

export const correctionReceived = dayFact('measures.correction-received', {
  label: { ja: '補正の受理の日', en: 'Day the correction was received' },
  question: { ja: '補正は何日に受理されましたか。', en: 'On which day was the correction received?' },
})

export const measuresChange = truthFact('measures.change-planned', {
  choosable: true,
  label: { ja: '措置を変更する', en: 'Measures are to be changed' },
  question: {
    ja: '届け出た国の安全等に係る措置を、行為の後に変更しますか。',
    en: 'Are the notified measures for national security to be changed after the act?',
  },
})

export const measuresCarriedOut = truthFact('measures.carried-out', {
  label: { ja: '措置を実施している', en: 'Measures carried out' },
  question: {
    ja: '届け出た国の安全等に係る措置を実施していますか。',
    en: 'Are the notified measures being carried out?',
  },
})

export const reporting = choiceFact('report.state', {
  choosable: true,
  label: { ja: '事後報告の状況', en: 'State of the report' },
  question: { ja: '事後報告はどうなっていますか。', en: 'What has become of the report after the act?' },
  options: {
    pending: { ja: '期限前', en: 'Not due yet' },
    'on-time': { ja: '期限内に報告した', en: 'Made in time' },
    missed: { ja: '報告していない', en: 'Not made' },
    false: { ja: '虚偽の報告をした', en: 'Made falsely' },
  },
})

export const objectValue = moneyFact('penalty.object-value', {
  currency: 'JPY',
  label: { ja: '目的物の価格', en: 'Value of the object' },
  question: {
    ja: '違反行為の目的物（取得した株式など）の価格は何円ですか。',
    en: 'What is the value, in yen, of the object of the violation, such as the shares acquired?',
  },
})
