import { choiceFact, moneyFact } from '@sekisho/logic'

/** What became of the report, and what a violation was worth. */

export const reporting = choiceFact('report.state', {
  choosable: true,
  label: { ja: '事後報告の状況', en: 'State of the report' },
  question: { ja: '事後報告はどうなっていますか。', en: 'What has become of the report after the act?' },
  options: {
    pending: { ja: '期限前', en: 'Not due yet' },
    'on-time': { ja: '期限内に報告した', en: 'Made in time' },
    missed: { ja: '報告していない', en: 'Not made' },
    'made-falsely': { ja: '虚偽の報告をした', en: 'Made falsely' },
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
