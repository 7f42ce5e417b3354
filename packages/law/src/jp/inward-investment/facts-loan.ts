import { moneyFact, truthFact } from '@sekisho/logic'

/** A loan, or a privately placed bond. */

export const bankLending = truthFact('loan.by-bank-in-business', {
  label: { ja: '銀行業等としての貸付け等', en: 'In the course of banking' },
  question: {
    ja: '銀行などが業として行う貸付け（社債の取得）ですか。',
    en: 'Is it done by a bank or the like in the course of its business?',
  },
})

export const loanOverOneYear = truthFact('loan.over-one-year', {
  label: { ja: '期間が1年超', en: 'Term over one year' },
  question: {
    ja: '貸付期間（社債の償還までの期間）は1年を超えますか。',
    en: 'Is the term of the loan, or the time to the bond’s redemption, longer than one year?',
  },
})

export const loanInYen = truthFact('loan.in-yen', {
  label: { ja: '円建て', en: 'In yen' },
  question: { ja: '円建てですか。', en: 'Is it denominated in yen?' },
})

export const loanAmount = moneyFact('loan.amount', {
  currency: 'JPY',
  label: { ja: '貸付け・社債の額', en: 'Amount of the loan or bond' },
  question: { ja: '今回の額は何円（相当）ですか。', en: 'How much is it, in yen?' },
})

export const loanBalanceAfter = moneyFact('loan.balance-after', {
  currency: 'JPY',
  label: { ja: '行為後の残高', en: 'Balance after the act' },
  question: {
    ja: '今回を含め、その会社への1年超の貸付け（社債）の残高は何円になりますか。',
    en: 'What will be the balance of such loans (bonds) to the company, this one included?',
  },
})

export const loanLiabilities = moneyFact('loan.liabilities', {
  currency: 'JPY',
  label: { ja: '会社の負債の額', en: 'Liabilities of the company' },
  question: {
    ja: '直前の事業年度末の負債の額に今回の額を加えると何円ですか。',
    en: 'What are the company’s liabilities at the end of its last financial year plus this amount?',
  },
  source: { ja: '貸借対照表', en: 'Balance sheet' },
})

export const loanOtherExposure = moneyFact('loan.other-exposure', {
  currency: 'JPY',
  label: { ja: '他の貸付け・私募債の額', en: 'Other loans and bonds held' },
  question: {
    ja: '今回を除き、あなたと密接関係者がその会社に持つ貸付けと私募債は何円ですか。',
    en: 'How much in loans and private bonds do you and closely related persons hold against the company, this one not counted?',
  },
})
