import { choiceFact, truthFact } from '@sekisho/logic'

/** What the provider did to find out whether the recipient is in a specified category. */

export const careResult = choiceFact('care.result', {
  label: { ja: '特定類型の確認の結果', en: 'Result of checking the categories' },
  question: {
    ja: 'その人が特定類型に当たるかを、指針に沿って確認しましたか。',
    en: 'Was it checked, as the guideline says, whether the person is in a specified category?',
  },
  help: {
    ja: '指揮命令の下にある人は誓約書などの自己申告、下にない人は取引で通常入手する契約書・履歴書・奨学金の証明などで確かめます。国籍を積極的に調べる必要はありません。',
    en: 'For a person under command by self-declaration; for others by the documents normally received: contract, curriculum vitae, scholarship certificate. No search into nationality is needed.',
  },
  options: {
    'nothing-shown': {
      ja: '確認し、当たると示すものはなかった',
      en: 'Checked, and nothing showed it',
    },
    shown: { ja: '確認し、当たり得ると示すものがあった', en: 'Checked, and something showed it' },
    unchecked: { ja: '確認していない', en: 'Not checked' },
  },
})

export const noticeReceived = truthFact('care.notice', {
  label: { ja: '経済産業省からの連絡', en: 'Notice from the ministry' },
  question: {
    ja: 'その人が特定類型に当たる可能性があると、経済産業省から連絡を受けましたか。',
    en: 'Has the ministry told you that the person may be in a specified category?',
  },
})

export const changeReport = truthFact('care.change-report', {
  label: { ja: '新たに当たるときの報告義務', en: 'Duty to report a change' },
  question: {
    ja: 'その人が後から特定類型に当たることになったとき、報告を求める定めがありますか。',
    en: 'Is the person required to report when coming into a category later?',
  },
  help: {
    ja: '就業規則で兼業・利益相反行為を禁止し、または申告を求めていれば足ります。',
    en: 'Rules of work that forbid side jobs and conflicts of interest, or require declaring them, suffice.',
  },
})
