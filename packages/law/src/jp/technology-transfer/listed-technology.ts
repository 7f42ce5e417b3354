import { all, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { itemRow, itemSince } from '../security-trade-control/facts-item.ts'
import { itemHsLine } from '../security-trade-control/facts-item-16.ts'
import { listControlled } from '../security-trade-control/item-rows.ts'
import { onlyForSixteen, quantumComputer, required } from './facts-technology.ts'
import { catchAll2025 } from './reforms.ts'
import { notice } from './texts.ts'

/** Is the technology on the list (items 1 to 15), and if not is it technology of item 16? */

/** The ministerial order lists technology of qubits and of control parts (items 6ロ and 6ハ), not of the machine (6イ). */
export const completeQuantumComputer = rule('complete-quantum-computer', {
  title: { ja: '完成した量子計算機の技術', en: 'Technology of the complete quantum computer' },
  cite: [cite('貨物等省令20条1項3号'), cite('貨物等省令20条1項4号')],
  when: all(is(itemRow, 'item-8'), is(itemSince, '2024-09-08'), is(quantumComputer, 'complete')),
})

export const listed = rule('listed-technology', {
  title: { ja: 'リスト規制技術', en: 'Listed technology' },
  cite: [cite('法25条1項', { through: ['外為令別表', '貨物等省令'] }), notice('1(3)')],
  when: all(listControlled, required),
  unless: [completeQuantumComputer],
})

export const itemSixteen = rule('item-16-technology', {
  title: { ja: '16の項の技術', en: 'Technology of item 16' },
  cite: cite('法25条1項', { through: ['外為令別表の一六の項', '貨物等省令28条'] }),
  when: all(not(is(itemRow, 'outside')), onlyForSixteen),
  unless: [listed],
})

export const specifiedTechnology = rule('technology-of-specified-goods', {
  title: { ja: '16の項（1）の特定品目の技術', en: 'Technology of goods of item 16(1)' },
  cite: cite('法25条1項', { through: ['外為令別表の一六の項', '貨物等省令14条の2'] }),
  ...catchAll2025,
  when: all(itemSixteen, not(is(itemHsLine, 'none'))),
})
