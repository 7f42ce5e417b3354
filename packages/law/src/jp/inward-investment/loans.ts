import { all, any, greatest, is, minus, moreThan, number, quantity, rule, times } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { investorKind } from './facts-investor.ts'
import {
  bankLending,
  loanAmount,
  loanBalanceAfter,
  loanInYen,
  loanLiabilities,
  loanOtherExposure,
  loanOverOneYear,
} from './facts-loan.ts'
import { inJapan } from './facts-target.ts'
import { foreignControlledCompany, foreignOfficeredBody } from './foreign-companies.ts'
import { loanFloor, loanLiabilitiesRate } from './parameters-loans.ts'
import { specifiedPartnership } from './partnerships.ts'

/** Loans and privately placed bonds: only above an amount that depends on the borrower's liabilities. */

const today = {
  ja: '計算方法は2013年の直投令によります。現在の条文は確認していません。',
  en: 'The formula is that of the cabinet order of 2013; today’s text was not read.',
} as const

const loanFormula = cite('法26条2項7号', {
  through: ['直投令2条7項'],
  read: ['act-2025-06-01', 'cabinet-order-2013-12'],
  unverified: today,
})

export const loanThreshold = quantity('loan-threshold', {
  title: { ja: '貸付け・私募債の基準額', en: 'Amount from which a loan or bond counts' },
  cite: loanFormula,
  is: loanFloor,
  exceptions: [
    {
      when: moreThan(loanBalanceAfter, loanFloor),
      is: greatest(minus(times(loanLiabilities, loanLiabilitiesRate), loanOtherExposure), number(0, 'JPY')),
      cite: loanFormula,
    },
  ],
})

export const domesticLenderInYen = rule('domestic-lender-in-yen', {
  title: { ja: '国内の外国投資家による円建て', en: 'In yen by a foreign investor that is a domestic body' },
  cite: cite('法26条2項7号'),
  when: all(
    loanInYen,
    any(
      foreignControlledCompany,
      foreignOfficeredBody,
      all(specifiedPartnership, is(investorKind, 'limited-partnership', 'delegated-partnership')),
    ),
  ),
})

export const bankBusiness = rule('bank-business', {
  title: { ja: '銀行等の業務としての貸付け・取得', en: 'Lending in the course of banking' },
  cite: cite('法26条2項7号'),
  when: bankLending,
})

export const loan = rule('loan', {
  title: { ja: '金銭の貸付け', en: 'Loan to a Japanese corporation' },
  cite: [loanFormula, cite('法26条2項6号', { read: 'act-2019-12-16' })],
  when: all(is(actKind, 'loan'), inJapan, loanOverOneYear, moreThan(loanAmount, loanThreshold)),
  unless: [bankBusiness, domesticLenderInYen],
})

export const bonds = rule('private-bonds', {
  title: { ja: '私募債の取得', en: 'Acquisition of privately placed bonds' },
  cite: cite('法26条2項9号', {
    through: ['直投令2条9項1号'],
    read: ['act-2025-06-01', 'cabinet-order-2013-12'],
    unverified: today,
  }),
  when: all(is(actKind, 'bond-acquisition'), inJapan, loanOverOneYear, moreThan(loanAmount, loanThreshold)),
  unless: [bankBusiness, domesticLenderInYen],
})
