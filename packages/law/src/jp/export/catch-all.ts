import { cite } from '../../cite/index.ts'
import { catchAllRules } from '../security-trade-control/catch-all.ts'
import { specifiedHsLine } from '../security-trade-control/item-rows.ts'
import { catchAllGoods } from './goods.ts'

/** The six triggers for goods. Until 2025-10-08 all stood in art. 4(1)(iii); since then (iii) is 16(1), (iv) 16(2). */

const read = 'export-order-2026-02-14' as const

export const triggers = catchAllRules(
  {
    wmdUse: [cite('輸出令4条1項3号イ', { read }), cite('輸出令4条1項4号イ')],
    wmdUser: [cite('輸出令4条1項3号イ', { read }), cite('輸出令4条1項4号イ')],
    wmdInform: [cite('輸出令4条1項3号ロ', { read }), cite('輸出令4条1項4号ロ')],
    armsUse: [cite('輸出令4条1項3号ハ', { read }), cite('輸出令4条1項4号ハ')],
    armsUser: [cite('輸出令4条1項3号ハ', { read }), cite('輸出令4条1項4号ハ')],
    armsInform: [cite('輸出令4条1項3号ニ', { read }), cite('輸出令4条1項4号ニ')],
    informGroupA: cite('法48条2項', { through: ['輸出令1条3項', '輸出令4条2項3号'] }),
    catchAll: cite('法48条1項', { through: ['輸出令4条1項3号', '輸出令4条1項4号'] }),
  },
  { item: catchAllGoods, specified: specifiedHsLine },
)
