import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { belarus, northKorea, russia, toTable24, ukraine } from './areas.ts'
import { actKind } from './facts-act.ts'
import {
  approvalExcepted,
  designatedParty,
  occupiedArea,
  table2,
  table22,
  table23,
} from './facts-approval.ts'
import { listedGoods } from './goods.ts'
import { table2Approval } from './not-modelled.ts'

/** The approval layer (法48条3項): beside the licence, not instead of it. */

const since2022 = { from: '2022-03-18', inForce: '2022-03-18' } as const
const readSince2022 = 'export-order-2022-03-18'

export const ofTable2 = rule('approval-table-2', {
  title: { ja: '別表第二の貨物', en: 'Goods of appended table 2' },
  cite: cite('輸出令2条1項1号'),
  when: all(table2, table2Approval),
})

export const allToNorthKorea = rule('approval-north-korea', {
  title: { ja: '北朝鮮向けのすべての貨物', en: 'All goods to North Korea' },
  cite: [cite('輸出令2条1項1号の2'), cite('輸出令附則3項')],
  until: '2027-04-13',
  when: northKorea.to,
})

export const luxuryToNorthKorea = rule('approval-north-korea-luxury', {
  title: { ja: '北朝鮮向けの別表第二の二の貨物', en: 'Goods of table 2-2 to North Korea' },
  cite: cite('輸出令2条1項1号の2'),
  when: all(northKorea.to, table22),
})

export const toBelarus = rule('approval-belarus', {
  title: { ja: 'ベラルーシ向けの別表第二の三の貨物', en: 'Goods of table 2-3 to Belarus' },
  cite: cite('輸出令2条1項1号の3', { read: readSince2022 }),
  ...since2022,
  when: all(belarus.to, any(listedGoods, is(table23, 'common'))),
})

export const toRussia = rule('approval-russia', {
  title: { ja: 'ロシア向けの別表第二の三の貨物', en: 'Goods of table 2-3 to Russia' },
  cite: cite('輸出令2条1項1号の4', { read: readSince2022 }),
  ...since2022,
  when: all(russia.to, any(listedGoods, is(table23, 'common', 'russia-only', 'luxury'))),
})

export const toOccupiedArea = rule('approval-occupied-area', {
  title: {
    ja: 'ドネツク・ルハンスクの指定区域向けの貨物',
    en: 'Goods to the named areas of Donetsk and Luhansk',
  },
  cite: cite('輸出令2条1項1号の5', { read: readSince2022 }),
  ...since2022,
  when: all(ukraine.to, occupiedArea),
})

export const toDesignated = rule('approval-designated-party', {
  title: {
    ja: 'ベラルーシ・ロシア向けの指定された者との取引',
    en: 'Deal with a designated party, to Belarus or Russia',
  },
  cite: [
    cite('輸出令2条1項1号の6', { read: readSince2022 }),
    cite('輸出令2条1項1号の7', { read: readSince2022 }),
  ],
  ...since2022,
  when: all(any(belarus.to, russia.to), designatedParty),
})

export const toThirdCountry = rule('approval-third-country', {
  title: { ja: '第三国向けの指定された者との取引', en: 'Deal with a designated party in a third country' },
  cite: cite('輸出令2条1項1号の8'),
  when: all(toTable24, designatedParty, any(listedGoods, is(table23, 'common', 'russia-only'))),
})

export const sanctionsApproval = rule('approval-sanctions', {
  title: { ja: '仕向地・取引先による承認', en: 'Approval for destination or party' },
  cite: cite('輸出令2条1項'),
  when: any(
    allToNorthKorea,
    luxuryToNorthKorea,
    toBelarus,
    toRussia,
    toOccupiedArea,
    toDesignated,
    toThirdCountry,
  ),
})

export const approvalException = rule('approval-exception', {
  title: { ja: '承認の特例', en: 'Exception from approval' },
  cite: [cite('輸出令4条3項1号'), cite('輸出令4条3項2号'), cite('輸出令4条3項4号')],
  when: any(is(actKind, 'transit-export'), approvalExcepted),
})

export const approvalNeeded = rule('approval-needed', {
  title: { ja: '輸出の承認を要する', en: 'Approval is needed' },
  cite: cite('法48条3項', { through: ['輸出令2条1項'] }),
  when: all(not(is(actKind, 'brokering', 'domestic')), any(ofTable2, sanctionsApproval)),
  unless: [approvalException],
})
