import { all, any, atMost, is, moreThan, parameter, ratio, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { catchAllItem, listControlled } from '../security-trade-control/item-rows.ts'
import {
  builtInRule,
  excludedMixture,
  incorporation,
  inseparable,
  partShare,
  usableMixture,
} from './facts-part.ts'

/** Incorporated parts: what the listed part does not make listed falls under item 16. */

const part = cite('運用通達1-1(7)(イ)')

export const principalShare = parameter('principal-element-share', {
  unit: 'ratio',
  title: { ja: '主要な要素とみない価額の割合', en: 'Share of value that is no principal element' },
  values: [{ is: ratio(10, 100), cite: part }],
})

export const notPrincipal = rule('part-not-principal', {
  title: { ja: '組込先の主要な要素でない', en: 'No principal element of the host' },
  cite: part,
  when: atMost(partShare, principalShare),
})

export const controlledMixture = rule('mixture-always-controlled', {
  title: { ja: '混合しても該当する物質', en: 'Substance controlled even when mixed' },
  cite: part,
  when: all(is(incorporation, 'mixed'), is(itemRow, 'item-1', 'item-2', 'item-4'), excludedMixture),
})

export const mixtureUsedAsSubstance = rule('mixture-used-as-substance', {
  title: { ja: '主要な要素であり、そのまま用いられる混合物', en: 'Principal substance, usable as mixed' },
  cite: part,
  when: all(is(incorporation, 'mixed'), moreThan(partShare, principalShare), usableMixture),
})

export const computerRule = rule('computer-built-in-rule', {
  title: { ja: '電子計算機の内蔵の規定による', en: 'Judged by the rule on built-in computers' },
  cite: [part, cite('貨物等省令7条')],
  when: all(is(itemRow, 'item-8'), builtInRule),
})

export const partNotCounted = rule('part-not-counted', {
  title: { ja: '部分品として該当しないものと扱う', en: 'As a part, treated as not listed' },
  cite: part,
  when: all(is(incorporation, 'built-in', 'mixed'), any(notPrincipal, inseparable)),
  unless: [controlledMixture, mixtureUsedAsSubstance, computerRule],
})

export const listedGoods = rule('listed-goods', {
  title: { ja: 'リスト規制の貨物', en: 'List-controlled goods' },
  cite: [cite('輸出令1条1項', { through: ['貨物等省令'] }), cite('輸出令別表第一')],
  when: listControlled,
  unless: [partNotCounted],
})

/** A part is not counted where it falls under items 1 to 15; the whole is then of item 16. */
export const catchAllGoods = rule('catch-all-goods', {
  title: { ja: '16の項の貨物', en: 'Goods of item 16' },
  cite: cite('輸出令別表第一の16の項'),
  when: any(catchAllItem, partNotCounted),
})
