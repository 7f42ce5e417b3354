import { all, any, atMost, is, not, number, parameter, quantity, rule, sum } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { catchAllReform } from '../security-trade-control/catch-all.ts'
import { toEmbargoed, toGroupA } from '../security-trade-control/country-groups.ts'
import { armsUseIsKnown, wmdUseIsKnown } from '../security-trade-control/end-use.ts'
import { armsUserIsKnown, wmdUserIsKnown } from '../security-trade-control/end-user.ts'
import { armsInform, wmdInform } from '../security-trade-control/facts-informs.ts'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { toTable4 } from '../security-trade-control/table-4.ts'
import { contractLines, designatedGoods } from './facts-value.ts'
import { listedGoods } from './goods.ts'
import { inTransit } from './transit.ts'

/** The exception of small value (少額特例): art. 4(1)(iv) until 2025-10-08, (v) since. */

const before = cite('輸出令4条1項4号', { read: 'export-order-2025-04-09' })
const now = cite('輸出令4条1項5号')
const exception = [now, before]
const counting = cite('運用通達4-1-5')

export const smallValue = parameter('small-value', {
  unit: 'JPY',
  title: { ja: '少額の総価額', en: 'Small total value' },
  values: [{ is: number(1_000_000, 'JPY'), cite: now }],
})

export const smallDesignatedValue = parameter('small-value-of-table-3-3', {
  unit: 'JPY',
  title: { ja: '別表第三の三の貨物の少額の総価額', en: 'Small total value of goods of table 3-3' },
  values: [{ is: number(50_000, 'JPY'), cite: now }],
})

export const inTable33 = rule('in-table-3-3', {
  title: { ja: '別表第三の三の貨物', en: 'Goods of appended table 3-3' },
  cite: cite('輸出令別表第三の三', { through: ['告示758'] }),
  when: any(
    is(itemRow, 'item-15'),
    all(
      is(itemRow, 'item-5', 'item-7', 'item-8', 'item-9', 'item-10', 'item-12', 'item-13'),
      designatedGoods,
    ),
  ),
})

/** Goods of table 3-3 and others are added up apart; those of item 15 are all of table 3-3. */
export const totalDesignated = quantity('total-of-table-3-3', {
  title: { ja: '別表第三の三の貨物の総価額', en: 'Total value of the goods of table 3-3' },
  cite: counting,
  is: sum(contractLines, {
    of: (line) => line.value,
    where: (line) => all(line['same-bracket'], any(line.designated, is(itemRow, 'item-15'))),
  }),
})

export const totalOthers = quantity('total-of-other-goods', {
  title: { ja: 'その他の貨物の総価額', en: 'Total value of the other goods' },
  cite: counting,
  is: sum(contractLines, {
    of: (line) => line.value,
    where: (line) => all(line['same-bracket'], not(line.designated)),
  }),
})

export const withinSmallValue = rule('within-small-value', {
  title: { ja: '総価額が少額', en: 'Total value is small' },
  cite: [...exception, counting],
  when: any(
    all(inTable33, atMost(totalDesignated, smallDesignatedValue)),
    all(not(inTable33), atMost(totalOthers, smallValue)),
  ),
})

export const smallValueItem = rule('small-value-item', {
  title: { ja: '少額特例の対象の項', en: 'Item open to the exception of small value' },
  cite: exception,
  when: is(
    itemRow,
    'item-5',
    'item-6',
    'item-7',
    'item-8',
    'item-9',
    'item-10',
    'item-11',
    'item-12',
    'item-13',
    'item-15',
  ),
})

export const lostByNotice = rule('small-value-lost-by-notice', {
  title: { ja: '通知を受けた（グループA向けを含む）', en: 'Notice received (group A included)' },
  cite: now,
  ...catchAllReform,
  when: any(wmdInform, armsInform),
})

export const lostElsewhere = rule('small-value-lost-elsewhere', {
  title: {
    ja: 'グループA以外向けで核兵器等のおそれまたは通知がある',
    en: 'Concern about weapons of mass destruction, or a notice, elsewhere',
  },
  cite: exception,
  when: all(not(toGroupA), any(wmdUseIsKnown, wmdUserIsKnown, wmdInform, armsInform)),
})

export const lostToEmbargoed = rule('small-value-lost-to-embargoed-area', {
  title: {
    ja: '国連武器禁輸国・地域向けで通常兵器のおそれがある',
    en: 'Concern about conventional arms, to an area under a UN arms embargo',
  },
  cite: exception,
  when: all(toEmbargoed, any(armsUseIsKnown, armsUserIsKnown)),
})

export const smallValueException = rule('small-value-exception', {
  title: { ja: '少額特例', en: 'Exception of small value' },
  cite: exception,
  when: all(listedGoods, smallValueItem, withinSmallValue),
  unless: [inTransit, toTable4, lostByNotice, lostElsewhere, lostToEmbargoed],
})
