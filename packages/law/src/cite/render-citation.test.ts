import { describe, expect, it } from 'vitest'
import { parseCitation } from './parse-citation.ts'
import { renderCitation } from './render-citation.ts'

const cases: readonly (readonly [text: string, ja: string, en: string])[] = [
  ['法26条2項3号', '外国為替及び外国貿易法第26条第2項第3号', 'Act art. 26(2)(iii)'],
  ['法27条の2第1項', '外国為替及び外国貿易法第27条の2第1項', 'Act art. 27-2(1)'],
  ['法27条3項1号ロ', '外国為替及び外国貿易法第27条第3項第1号ロ', 'Act art. 27(3)(i)(b)'],
  ['法27条2項ただし書', '外国為替及び外国貿易法第27条第2項ただし書', 'Act art. 27(2) proviso'],
  ['直投命令3条2項3号の2', '対内直接投資等に関する命令第3条第2項第3号の2', 'IDI Order art. 3(2)(iii-2)'],
  ['直投命令別紙様式11', '対内直接投資等に関する命令別紙様式第11', 'IDI Order form 11'],
  [
    '業種告示別表第二',
    '対内直接投資等に係る指定業種を定める告示別表第2',
    'Designated Sectors Notice appended table 2',
  ],
  [
    '輸出令別表第一の七の項(十六)',
    '輸出貿易管理令別表第1の7の項(16)',
    'Export Order appended table 1 row 7(16)',
  ],
  [
    '輸出令別表第1の3の2の項(2)5の2',
    '輸出貿易管理令別表第1の3の2の項(2)5の2',
    'Export Order appended table 1 row 3-2(2)5-2',
  ],
  [
    '核兵器等開発等省令2号',
    '輸出貨物が核兵器等の開発等のために用いられるおそれがある場合を定める省令第2号',
    'WMD Order item (ii)',
  ],
  ['輸出令別表第二の三第1号', '輸出貿易管理令別表第2の3第1号', 'Export Order appended table 2-3(i)'],
  [
    '貨物等省令6条17号ヘ',
    '輸出貿易管理令別表第一及び外国為替令別表の規定に基づき貨物又は技術を定める省令第6条第17号ヘ',
    'Goods and Technologies Order art. 6(xvii)(f)',
  ],
  ['運用通達1-1(7)(ロ)', '輸出貿易管理令の運用について1-1(7)(ロ)', 'Export Operation Notice 1-1(7)(Ro)'],
  [
    '平成29年法律38号附則2条1項',
    '外国為替及び外国貿易法附則（平成29年法律第38号）第2条第1項',
    'Act, Supplementary Provisions of Act No. 38 of 2017, art. 2(1)',
  ],
]

describe('rendering', () => {
  it.each(cases)('%s', (text, ja, en) => {
    const { provision } = parseCitation(text)
    expect(provision && renderCitation(provision)).toMatchObject({ ja, en })
  })
})
