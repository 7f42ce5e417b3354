import { all, is, not, rule } from '@sekisho/logic'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { afterContractAndLicence } from './accompanying-use.ts'
import { lostToTriggers } from './catch-all.ts'
import { improves, minimumForUse, noticeExcluded, toUser } from './facts-accompanying.ts'
import { situation } from './facts-exception.ts'
import {
  forTheGoods,
  needsNoSupport,
  sameProgram,
  sourceCode,
  unrestricted,
  withinLicence,
} from './facts-program.ts'
import { technologyKind } from './facts-technology.ts'
import { exempted } from './texts.ts'

/** Programs that may be provided without a licence: item 14. */

const isProgram = is(technologyKind, 'program')
const FIVE_TO_FIFTEEN = [
  'item-5',
  'item-6',
  'item-7',
  'item-8',
  'item-9',
  'item-10',
  'item-11',
  'item-12',
  'item-13',
  'item-14',
  'item-15',
] as const

export const massMarket = rule('mass-market-program', {
  title: { ja: '市販のプログラム', en: 'Mass-market program' },
  cite: exempted('14号イ'),
  when: all(is(situation, 'mass-market'), isProgram, unrestricted, needsNoSupport, not(noticeExcluded)),
  unless: [lostToTriggers],
})

export const bundled = rule('program-with-goods', {
  title: { ja: '貨物と同時に提供するプログラム', en: 'Program provided together with goods' },
  cite: exempted('14号ハ'),
  when: all(is(situation, 'bundled'), isProgram, forTheGoods, not(sourceCode), not(noticeExcluded)),
})

export const fixOfLicensed = rule('fix-of-licensed-program', {
  title: { ja: '許可の範囲内の機能修正', en: 'Correction within the licence' },
  cite: exempted('14号ニ(一)'),
  when: all(is(situation, 'fix-of-licensed'), isProgram, withinLicence),
})

export const withRepairedGoods = rule('program-with-repaired-goods', {
  title: { ja: '修理後の再輸出と同時のプログラム', en: 'Program with goods repaired and sent back' },
  cite: exempted('14号ニ(二)'),
  when: all(is(situation, 'repaired-goods'), isProgram, sameProgram),
})

const minimumObjectCode = all(
  isProgram,
  is(itemRow, ...FIVE_TO_FIFTEEN),
  not(sourceCode),
  minimumForUse,
  toUser,
  afterContractAndLicence,
  not(improves),
  not(noticeExcluded),
)

export const forExportedGoods = rule('program-for-exported-goods', {
  title: { ja: '輸出済みの貨物のための最小限のプログラム', en: 'Minimum program for goods exported before' },
  cite: exempted('14号ホ'),
  when: all(is(situation, 'program-for-exported-goods'), minimumObjectCode),
})

export const forProvidedProgram = rule('program-for-provided-program', {
  title: {
    ja: '提供済みのプログラムのための最小限のプログラム',
    en: 'Minimum program for a program provided before',
  },
  cite: exempted('14号ヘ'),
  when: all(is(situation, 'program-for-program'), minimumObjectCode),
})
