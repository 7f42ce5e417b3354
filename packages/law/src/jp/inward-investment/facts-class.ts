import { choiceFact, truthFact } from '@sekisho/logic'

/** What opens or closes the exemption to an investor. */

export const violation = truthFact('investor.violation', {
  label: { ja: '外為法違反の経歴', en: 'History of violations' },
  question: {
    ja: '外為法、その命令や処分に違反したことがありますか。',
    en: 'Has the investor violated the Act, an order or a disposition under it?',
  },
})

export const accredited = truthFact('investor.accredited', {
  label: { ja: '財務省の認証', en: 'Accredited by the Ministry of Finance' },
  question: {
    ja: '純粋に経済的な投資をする政府系ファンド・公的年金として財務省の認証を受けていますか。',
    en: 'Is it accredited by the Ministry of Finance as a sovereign fund or public pension that invests on purely economic grounds?',
  },
})

export const regulatedFinancial = truthFact('investor.regulated-financial', {
  label: { ja: '規制を受ける金融機関', en: 'Regulated financial institution' },
  question: {
    ja: '日本または外国の金融法令の監督を受ける金融機関（証券会社、銀行、保険、運用会社、信託、登録投資会社など）ですか。',
    en: 'Is the investor a financial institution regulated under Japanese or foreign law: securities firm, bank, insurer, asset manager, trust company, registered investment company?',
  },
  help: {
    ja: '免許を持つ運用者が一任を受けて運用するときは、運用者について答えます。',
    en: 'Where a licensed manager has discretion, the answer is about the manager.',
  },
})

export const priorOrder = choiceFact('investor.prior-order', {
  label: { ja: '同じ会社についての変更・中止命令', en: 'Earlier order about the same company' },
  question: {
    ja: 'この会社への投資について、変更または中止の命令を受けたことがありますか。',
    en: 'Has the investor been ordered to change or stop an investment in this very company?',
  },
  options: {
    none: { ja: 'ない', en: 'No' },
    complied: { ja: 'あり、従った', en: 'Yes, and it complied' },
    'not-complied': { ja: 'あり、従っていない', en: 'Yes, and it did not comply' },
  },
})
