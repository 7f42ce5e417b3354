import { describe, expect, it } from 'vitest'
import { parseCitation } from './parse-citation.ts'
import type { Provision } from './provision.ts'

const readable: readonly (readonly [string, Provision])[] = [
  ['法', { statute: 'fefa' }],
  ['法26条2項3号', { statute: 'fefa', article: '26', paragraph: 2, item: '3' }],
  ['外為法第26条第2項第3号', { statute: 'fefa', article: '26', paragraph: 2, item: '3' }],
  [
    '外国為替及び外国貿易法第二十六条第二項第三号',
    { statute: 'fefa', article: '26', paragraph: 2, item: '3' },
  ],
  ['法２６条２項３号', { statute: 'fefa', article: '26', paragraph: 2, item: '3' }],
  ['法27条の2第1項', { statute: 'fefa', article: '27-2', paragraph: 1 }],
  ['法55条の9の4第2項', { statute: 'fefa', article: '55-9-4', paragraph: 2 }],
  ['法27条3項1号イ', { statute: 'fefa', article: '27', paragraph: 3, item: '1', subitem: 'イ' }],
  ['法27条2項ただし書', { statute: 'fefa', article: '27', paragraph: 2, part: 'proviso' }],
  ['法71条6号', { statute: 'fefa', article: '71', item: '6' }],
  ['直投令3条1項4号', { statute: 'idi-cabinet-order', article: '3', paragraph: 1, item: '4' }],
  ['直投令3条の2第2項', { statute: 'idi-cabinet-order', article: '3-2', paragraph: 2 }],
  [
    '直投令2条9項1号ニ（２）',
    { statute: 'idi-cabinet-order', article: '2', paragraph: 9, item: '1', subitem: 'ニ', point: 2 },
  ],
  ['直投命令3条2項', { statute: 'idi-order', article: '3', paragraph: 2 }],
  ['直投命令3条2項3号の2', { statute: 'idi-order', article: '3', paragraph: 2, item: '3-2' }],
  ['命令別紙様式11', { statute: 'idi-order', form: '11' }],
  ['直投命令別紙様式第七の二', { statute: 'idi-order', form: '7-2' }],
  ['業種告示別表第二', { statute: 'designated-sectors-notice', table: '2' }],
  ['特定取得コア業種告示別表', { statute: 'sa-core-sectors-notice', table: 'sole' }],
  ['平成29年告示3号別表', { statute: 'sa-designated-sectors-notice', table: 'sole' }],
  ['輸出令別表第一の七の項（十六）', { statute: 'export-order', table: '1', row: '7', bracket: '16' }],
  [
    '輸出令別表第1の3の2の項(2)5の2',
    { statute: 'export-order', table: '1', row: '3-2', bracket: '2', detail: '5-2' },
  ],
  [
    '輸出貿易管理令別表第一の一六の項（一）',
    { statute: 'export-order', table: '1', row: '16', bracket: '1' },
  ],
  ['輸出令別表第三', { statute: 'export-order', table: '3' }],
  ['輸出令別表第三の二', { statute: 'export-order', table: '3-2' }],
  ['核兵器等開発等省令2号', { statute: 'wmd-order', item: '2' }],
  ['輸出令別表第二の三第1号の2', { statute: 'export-order', table: '2-3', item: '1-2' }],
  ['外為令別表の7の項(1)', { statute: 'foreign-exchange-order', table: 'sole', row: '7', bracket: '1' }],
  ['核兵器等開発等省令別表6号', { statute: 'wmd-order', table: 'sole', item: '6' }],
  ['貨物等省令6条17号ヘ', { statute: 'goods-order', article: '6', item: '17', subitem: 'ヘ' }],
  [
    '貨物等省令5条2号ロ(四)1',
    { statute: 'goods-order', article: '5', item: '2', subitem: 'ロ', point: 4, detail: '1' },
  ],
  ['運用通達1-1(7)', { statute: 'export-operation-notice', section: '1-1(7)' }],
  ['運用通達1-1(7)(ロ)', { statute: 'export-operation-notice', section: '1-1(7)(ロ)' }],
  ['役務通達1(3)サ', { statute: 'technology-notice', section: '1(3)サ' }],
  ['役務通達別紙1-3', { statute: 'technology-notice', section: '別紙1-3' }],
  ['告示758', { statute: 'notice-758' }],
  ['民法140条', { statute: 'civil-code', article: '140' }],
  ['会社法2条3号', { statute: 'companies-act', article: '2', item: '3' }],
  ['金商法2条16項', { statute: 'fiea', article: '2', paragraph: 16 }],
  ['行政機関の休日に関する法律2条', { statute: 'office-holidays-act', article: '2' }],
  ['法附則', { statute: 'fefa', supplementary: 'own' }],
  [
    '法附則(令和八年法律第三十号)3条1項',
    { statute: 'fefa', supplementary: 'act-30-2026', article: '3', paragraph: 1 },
  ],
  [
    '平成29年法律38号附則2条1項',
    { statute: 'fefa', supplementary: 'act-38-2017', article: '2', paragraph: 1 },
  ],
  ['令和1年法律60号附則3条', { statute: 'fefa', supplementary: 'act-60-2019', article: '3' }],
  ['令和4年法律68号附則1項', { statute: 'fefa', supplementary: 'act-68-2022', paragraph: 1 }],
  [
    '令和7年政令172号附則2項',
    { statute: 'idi-cabinet-order', supplementary: 'cabinet-order-172-2025', paragraph: 2 },
  ],
]

describe('a citation that can be read', () => {
  it.each(readable)('%s', (text, provision) => {
    expect(parseCitation(text)).toEqual({ provision })
  })
})

const faulty: readonly (readonly [text: string, code: string, column: number, ja: string, en: string])[] = [
  ['商法3条', 'citation.statute', 1, '法令の略称', 'the short name of a statute'],
  ['', 'citation.statute', 1, 'ここで終わり', 'where it ends'],
  ['法26', 'citation.place', 2, '「26条」「附則」', '26条, 附則'],
  ['法27条の21項', 'citation.place', 8, '「2項」「3号」', '2項, 3号'],
  ['法26条2項3号あ', 'citation.place', 9, '「イ」や「柱書」', 'イ or 柱書'],
  ['法26条2項又は3項', 'citation.place', 7, '「3号」や「ただし書」', '3号 or ただし書'],
  ['命令別紙様式11の', 'citation.place', 9, '引用の終わり', 'the end of the citation'],
  ['平成30年法律3号附則1条', 'citation.unknown-amendment', 1, '平成30年法律第3号', '平成30年法律第3号'],
  ['平成29年法律38号2条', 'citation.amending-law', 11, '附則', '附則'],
  ['法附則(平成29年法律38号2条', 'citation.unclosed', 15, '閉じ括弧', 'closing bracket'],
  ['直投令附則(平成29年法律38号)1条', 'citation.foreign-amendment', 17, '改正した法令', 'amended'],
]

describe('a citation that cannot be read says where and what was expected', () => {
  it.each(faulty)('%s', (text, code, column, ja, en) => {
    const { problem } = parseCitation(text)
    expect(problem).toMatchObject({ code, at: { path: text, column } })
    expect(problem?.message.ja).toContain(`${column}文字目`)
    expect(problem?.message.ja).toContain(ja)
    expect(problem?.message.en).toContain(`sign ${column}`)
    expect(problem?.message.en).toContain(en)
  })

  it('explains the units of a number that has none', () => {
    expect(parseCitation('法27条の21項').problem?.help?.en).toContain('after a branch number')
    expect(parseCitation('法26条2項3号あ').problem?.help).toBeUndefined()
  })
})
