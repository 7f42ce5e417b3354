import { choiceFact, dayFact } from '@sekisho/logic'

/** What has been filed and received. */

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
