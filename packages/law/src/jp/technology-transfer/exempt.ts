import { all, any, is, rule } from '@sekisho/logic'
import { useOfGoods, useOfProgram } from './accompanying-use.ts'
import { covered } from './acts.ts'
import { actKind, dealLicensed } from './facts-act.ts'
import { dealingAbroad } from './foreign-to-foreign.ts'
import { specialTransaction } from './other-exceptions.ts'
import {
  bundled,
  fixOfLicensed,
  forExportedGoods,
  forProvidedProgram,
  massMarket,
  withRepairedGoods,
} from './programs.ts'
import { basicScience, industrialProperty, publicDomain } from './public-domain.ts'
import { beforeCatchAll2025, catchAll2025 } from './reforms.ts'
import { exemptedAct, order2013, order2025 } from './texts.ts'

/** Provisions that the Minister has freed from the licence. */

const anyException = any(
  publicDomain,
  basicScience,
  industrialProperty,
  useOfGoods,
  useOfProgram,
  massMarket,
  bundled,
  fixOfLicensed,
  withRepairedGoods,
  forExportedGoods,
  forProvidedProgram,
  dealingAbroad,
  specialTransaction,
)

export const freed = rule('freed-transaction', {
  title: { ja: '許可を要しない取引', en: 'Transaction that needs no licence' },
  cite: order2025('法25条1項', '外為令17条8項'),
  ...catchAll2025,
  when: anyException,
})

export const freedBefore2025 = rule('freed-transaction-until-2025', {
  title: {
    ja: '許可を要しない取引（2025年10月8日まで）',
    en: 'Transaction that needs no licence (until 2025-10-08)',
  },
  cite: order2013('法25条1項', '外為令17条5項'),
  ...beforeCatchAll2025,
  when: anyException,
})

export const ofLicensedDeal = rule('media-of-licensed-deal', {
  title: { ja: '許可を受けた取引のための持出し・送信', en: 'Taken or sent for a licensed deal' },
  cite: [order2013('法25条3項1号', '外為令17条2項'), exemptedAct],
  when: all(is(actKind, 'carry-media', 'transmit'), dealLicensed),
})

export const exempt = rule('exempt', {
  title: { ja: '許可を要しない', en: 'No licence needed' },
  cite: [order2025('法25条1項', '外為令17条8項'), order2013('法25条1項', '外為令17条5項')],
  when: all(covered, any(freed, freedBefore2025, ofLicensedDeal)),
})
