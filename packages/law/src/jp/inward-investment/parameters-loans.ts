import { number, parameter, ratio } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

/** Amounts of loans and bonds. */

export const loanFloor = parameter('loan-floor', {
  unit: 'JPY',
  title: { ja: '貸付け・私募債の基準額', en: 'Amount up to which loans and bonds do not count' },
  values: [
    {
      is: number(100_000_000, 'JPY'),
      cite: cite('法26条2項7号', {
        through: ['直投令2条7項1号', '直投命令2条1項'],
        read: ['act-2025-06-01', 'cabinet-order-2013-12', 'order-2013-12'],
        unverified: {
          ja: '額は2013年の直投命令によります。現在の条番号（直投令2条14項とされる）は確認していません。',
          en: 'The amount is that of the order of 2013; its number today, said to be art. 2(14), was not checked.',
        },
      }),
    },
  ],
})

export const loanLiabilitiesRate = parameter('loan-liabilities-rate', {
  unit: 'ratio',
  title: { ja: '負債に対する貸付けの割合', en: 'Share of the liabilities from which loans count' },
  values: [
    {
      is: ratio(50, 100),
      cite: cite('法26条2項7号', {
        through: ['直投令2条7項2号'],
        read: ['act-2025-06-01', 'cabinet-order-2013-12'],
        unverified: {
          ja: '割合は2013年の直投令によります。現在の条番号は確認していません。',
          en: 'The share is that of the cabinet order of 2013; its number today was not checked.',
        },
      }),
    },
  ],
})
