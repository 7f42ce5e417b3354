import { all, any, below, is, not, number, parameter, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { itemRow } from '../security-trade-control/facts-item.ts'
import {
  freeOfCharge,
  occasion,
  sameSpecification,
  stayMonths,
  toFormerSender,
  withFamily,
} from './facts-free.ts'
import { itemOneFree } from './not-modelled.ts'

/** Exceptions for the occasion, whatever the item and whatever is known of use and user (art. 4(1)(ii), (2)(ii)). */

/** The notices on goods sent free of charge were read only as the operation notice speaks of them. */
const notice = {
  unverified: {
    ja: '無償告示の条文は確認しておらず、運用通達4-1-2によります。',
    en: 'The notice on goods sent free of charge was not read; taken from the operation notice 4-1-2.',
  },
} as const

export const shipStores = rule('ship-stores', {
  title: { ja: '船用品・航空機用品', en: 'Stores of ships and aircraft' },
  cite: cite('輸出令4条1項2号イ'),
  when: is(occasion, 'ship-stores'),
})

export const aircraftParts = rule('aircraft-parts-for-repair', {
  title: { ja: '修理を要する航空機の部分品', en: 'Aircraft parts in need of repair' },
  cite: cite('輸出令4条1項2号ロ'),
  when: all(is(occasion, 'aircraft-parts'), freeOfCharge),
})

export const organisationGoods = rule('international-organisation-goods', {
  title: { ja: '国際機関の貨物', en: 'Goods of an international organisation' },
  cite: cite('輸出令4条1項2号ハ'),
  when: is(occasion, 'international-organisation'),
})

export const missionGoods = rule('mission-goods', {
  title: { ja: '在外公館への公用の貨物', en: 'Official goods to a mission' },
  cite: cite('輸出令4条1項2号ニ'),
  when: is(occasion, 'mission'),
})

/** The repair may be paid or free. */
export const repairReturn = rule('repair-return', {
  title: { ja: '修理した貨物の返送', en: 'Return of repaired goods' },
  cite: [cite('輸出令4条1項2号ホ', { through: ['運用通達4-1-2(5)(イ)'] }), cite('無償告示', notice)],
  when: all(is(occasion, 'repair-return'), sameSpecification, toFormerSender),
})

export const otherReturn = rule('other-free-return', {
  title: { ja: '無償で輸入した貨物の無償の返送', en: 'Free return of goods brought in free' },
  cite: [cite('輸出令4条1項2号ホ'), cite('無償告示', notice)],
  when: all(is(occasion, 'other-return'), freeOfCharge),
})

export const longStay = parameter('traveller-stay', {
  unit: 'months',
  title: { ja: '一時的な出国とみる滞在の月数', en: 'Months up to which a stay is temporary' },
  values: [{ is: number(24, 'months'), cite: cite('運用通達4-1-2(5)(ト)') }],
})

export const longFamilyStay = parameter('family-stay', {
  unit: 'months',
  title: { ja: '家族を伴うときの月数', en: 'Months, with family' },
  values: [{ is: number(12, 'months'), cite: cite('運用通達4-1-2(5)(ト)') }],
})

export const travellerEffects = rule('traveller-effects', {
  title: { ja: '一時的に出国する者の携帯品等', en: 'Effects of a temporary traveller' },
  cite: [cite('輸出令4条1項2号ヘ', { through: ['運用通達4-1-2(5)(ト)'] }), cite('無償告示', notice)],
  when: all(
    is(occasion, 'traveller'),
    freeOfCharge,
    below(stayMonths, longStay),
    any(below(stayMonths, longFamilyStay), not(withFamily)),
  ),
})

export const cableRepair = rule('cable-repair', {
  title: { ja: '国際海底ケーブルの障害復旧', en: 'Repair of submarine cables' },
  cite: [cite('輸出令4条1項2号ヘ', { through: ['運用通達4-1-2(5)(ホ)'] }), cite('無償告示', notice)],
  when: all(is(occasion, 'cable-repair'), freeOfCharge),
})

export const otherTemporary = rule('other-free-temporary-export', {
  title: { ja: '無償で戻す貨物の無償の輸出', en: 'Free export of goods to come back free' },
  cite: [cite('輸出令4条1項2号ヘ'), cite('無償告示', notice)],
  when: all(is(occasion, 'other-temporary'), freeOfCharge),
})

export const freeReturn = rule('free-return', {
  title: { ja: '無償で輸入した貨物の輸出（2号ホ）', en: 'Goods brought in free (item ii, e)' },
  cite: cite('輸出令4条1項2号ホ'),
  when: any(repairReturn, otherReturn),
})

export const temporaryExport = rule('temporary-export', {
  title: { ja: '無償で輸入すべき貨物の輸出（2号ヘ）', en: 'Goods to come back free (item ii, f)' },
  cite: cite('輸出令4条1項2号ヘ'),
  when: any(travellerEffects, cableRepair, otherTemporary),
})

export const itemOneReturn = rule('item-1-free-return', {
  title: { ja: '1の項の貨物の返送（2号ホ）', en: 'Return of goods of item 1 (item ii, e)' },
  cite: cite('輸出令4条1項ただし書'),
  from: '2025-04-09',
  inForce: '2025-04-09',
  when: all(freeReturn, itemOneFree),
})

export const itemOneTemporary = rule('item-1-temporary-export', {
  title: { ja: '1の項の貨物の一時的な輸出（2号ヘ）', en: 'Temporary export of goods of item 1 (item ii, f)' },
  cite: cite('輸出令4条1項ただし書'),
  from: '2025-11-15',
  inForce: '2025-11-15',
  when: all(temporaryExport, itemOneFree),
})

export const freeException = rule('free-exception', {
  title: { ja: '事情による特例（4条1項2号）', en: 'Exception for the occasion (art. 4(1)(ii))' },
  cite: [cite('輸出令4条1項2号'), cite('輸出令4条2項2号')],
  when: any(
    all(
      not(is(itemRow, 'item-1')),
      any(shipStores, aircraftParts, organisationGoods, missionGoods, freeReturn, temporaryExport),
    ),
    itemOneReturn,
    itemOneTemporary,
  ),
})
