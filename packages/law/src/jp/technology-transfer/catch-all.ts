import { all, any, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { catchAllRules } from '../security-trade-control/catch-all.ts'
import { toEmbargoed, toGroupA } from '../security-trade-control/country-groups.ts'
import { armsUseIsKnown, wmdUseIsKnown } from '../security-trade-control/end-use.ts'
import { armsUserIsKnown, wmdUserIsKnown } from '../security-trade-control/end-user.ts'
import { armsInform, wmdInform } from '../security-trade-control/facts-informs.ts'
import { oralOnly } from './facts-technology.ts'
import { itemSixteen, specifiedTechnology } from './listed-technology.ts'
import { oralSixteen } from './not-modelled.ts'
import { beforeCatchAll2025, catchAll2025 } from './reforms.ts'
import { exempted, order2025, splitIn2025 } from './texts.ts'

/** Technology of item 16: when its provision needs a licence after all. The conditions are those of goods. */

export const {
  wmdUse: triggerWmdUse,
  wmdUser: triggerWmdUser,
  wmdInform: triggerWmdInform,
  armsUse: triggerArmsUse,
  armsUser: triggerArmsUser,
  armsInform: triggerArmsInform,
  informGroupA: triggerInformGroupA,
  catchAll: caught,
} = catchAllRules(
  {
    wmdUse: [exempted('7号イ'), splitIn2025('8号イ')],
    wmdUser: [exempted('7号イ'), splitIn2025('8号イ')],
    wmdInform: [exempted('7号ロ'), splitIn2025('8号ロ')],
    armsUse: [exempted('7号ハ'), splitIn2025('8号ハ')],
    armsUser: [splitIn2025('7号ハ'), splitIn2025('8号ハ')],
    armsInform: [exempted('7号ニ'), splitIn2025('8号ニ')],
    informGroupA: [cite('法25条2項'), order2025('法25条2項', '外為令17条2項')],
    catchAll: [cite('法25条1項'), cite('法25条2項')],
  },
  { item: itemSixteen, specified: specifiedTechnology },
)

/** Use, end user or notice concerning weapons of mass destruction. */
export const riskToMassDestruction = rule('risk-of-mass-destruction', {
  title: { ja: '大量破壊兵器等のおそれ', en: 'Risk concerning weapons of mass destruction' },
  cite: [exempted('6号イ'), exempted('6号ロ')],
  when: any(wmdUseIsKnown, wmdUserIsKnown, wmdInform),
})

/** A mass-market program is not freed outside group A where a trigger of item 7 is met. */
export const lostToTriggers = rule('mass-market-lost-to-triggers', {
  title: {
    ja: 'おそれがあるため市販プログラムの特例を使えない',
    en: 'Mass-market exception lost to a trigger',
  },
  cite: exempted('14号イただし書'),
  when: all(
    not(toGroupA),
    any(riskToMassDestruction, armsInform, all(toEmbargoed, any(armsUseIsKnown, armsUserIsKnown))),
  ),
})

export const byWordBefore2025 = rule('item-16-by-word-until-2025', {
  title: {
    ja: '文書・送信を伴わない16の項の技術（2025年10月8日まで）',
    en: 'Item 16 technology only by word (until 2025-10-08)',
  },
  cite: exempted('7号'),
  ...beforeCatchAll2025,
  when: all(itemSixteen, oralOnly),
})

export const byWord = rule('item-16-by-word', {
  title: { ja: '文書・送信を伴わない16の項の技術', en: 'Item 16 technology only by word' },
  cite: splitIn2025('7号'),
  ...catchAll2025,
  when: all(itemSixteen, oralOnly, not(oralSixteen)),
})
