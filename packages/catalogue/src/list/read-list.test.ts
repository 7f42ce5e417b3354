import { describe, expect, test } from 'vitest'
import { entriesById } from './control-list.ts'
import { readControlList } from './read-list.ts'
import { writeStoredList } from './stored-list.ts'

const GOODS_ORDER = '輸出貿易管理令別表第一及び外国為替令別表の規定に基づき貨物又は技術を定める省令'
const FILE = '403M50000400049_20260214_507M60000400072.xml'

/** A ministerial order of one article, as e-Gov writes it; the content is made up. */
const goodsOrder = `<?xml version="1.0" encoding="UTF-8"?>
<Law><LawNum>平成三年通商産業省令第四十九号</LawNum><LawBody><LawTitle>${GOODS_ORDER}</LawTitle><MainProvision>
<Article Num="6"><ArticleTitle>第六条</ArticleTitle><Paragraph Num="1"><ParagraphNum/>
<ParagraphSentence><Sentence>次のいずれかに該当するものとする。</Sentence></ParagraphSentence>
<Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>見本であって、次のいずれかに該当するもの</Sentence></ItemSentence>
<Subitem1 Num="1"><Subitem1Title>イ</Subitem1Title><Subitem1Sentence><Sentence>重さが一グラムを超えるもの（四の項の中欄に掲げるものを除く。）</Sentence></Subitem1Sentence>
<Subitem2 Num="1"><Subitem2Title>（一）</Subitem2Title><Subitem2Sentence><Sentence>赤いもの</Sentence></Subitem2Sentence>
<Subitem3 Num="1"><Subitem3Title>１</Subitem3Title><Subitem3Sentence><Sentence>丸いもの</Sentence></Subitem3Sentence>
<Subitem4 Num="1"><Subitem4Title>一</Subitem4Title><Subitem4Sentence><Sentence>小さいもの</Sentence></Subitem4Sentence></Subitem4></Subitem3></Subitem2></Subitem1>
<Subitem1 Num="2"><Subitem1Title>ロ</Subitem1Title><Subitem1Sentence><Sentence>削除</Sentence></Subitem1Sentence></Subitem1></Item>
<Item Num="1_2"><ItemTitle>一の二</ItemTitle><ItemSentence><Sentence>別の見本</Sentence></ItemSentence></Item>
</Paragraph></Article>
<Article Num="15_2"><Paragraph Num="1"><ParagraphSentence><Sentence>甲</Sentence></ParagraphSentence></Paragraph>
<Paragraph Num="2"><ParagraphSentence><Sentence>乙</Sentence></ParagraphSentence>
<Item Num="1"><ItemSentence><Sentence>丙</Sentence></ItemSentence></Item></Paragraph></Article>
</MainProvision></LawBody></Law>`

const bytes = (text: string) => new TextEncoder().encode(text)
const problemOf = (given: Uint8Array, file = 'list.txt', asOf?: string) =>
  readControlList(given, { file, ...(asOf !== undefined && { asOf }) }).then(
    () => undefined,
    (error) => error.problems[0],
  )

describe('the ministerial order as law XML', () => {
  test('has its entries down to the last number', async () => {
    const list = await readControlList(bytes(goodsOrder), { file: FILE })
    expect(list.asOf).toBe('2026-02-14')
    expect(list.entries.map(({ id }) => id)).toEqual([
      '省令6条',
      '省令6条1号',
      '省令6条1号イ',
      '省令6条1号イ(1)',
      '省令6条1号イ(1)1',
      '省令6条1号イ(1)1一',
      '省令6条1号ロ',
      '省令6条1号の2',
      '省令15条の2',
      '省令15条の2第1項',
      '省令15条の2第2項',
      '省令15条の2第2項1号',
    ])
    expect(entriesById(list).get('省令6条1号ロ')?.deleted).toBe(true)
    expect(entriesById(list).get('省令6条1号イ')?.references).toEqual([{ kind: 'except', written: '四の項' }])
    expect(list.remarks).toEqual([])
  })

  test('tells of a number that is missing', async () => {
    const gap = goodsOrder.replace('<Subitem1Title>ロ', '<Subitem1Title>ハ')
    const { remarks } = await readControlList(bytes(gap), { file: FILE })
    expect(remarks.map(({ en }) => en)).toEqual([expect.stringContaining('省令6条1号イ → ハ')])
  })

  test('is kept and read again whole', async () => {
    const list = await readControlList(bytes(goodsOrder), { file: FILE })
    expect(await readControlList(bytes(writeStoredList(list)), { file: 'kept.json' })).toEqual(list)
  })
})

describe('a file that cannot be read', () => {
  test.each([
    ['an empty file', '', 'list.unknown-format'],
    ['another law', goodsOrder.replace(GOODS_ORDER, '民法'), 'list.unknown-format'],
    ['other XML', '<a/>', 'list.unknown-format'],
    ['XML that ends in the middle', goodsOrder.slice(0, 700), 'list.xml'],
    ['other JSON', '{"a":1}', 'list.unknown-format'],
    ['JSON that ends in the middle', '{"ecfrIssueDate":"2026-07-23","entries":[{"eccn":', 'list.json'],
    ['a CCL of another form', '{"ecfrIssueDate":"2026-07-23","entries":[{"eccn":"3A001"}]}', 'list.ccl-form'],
    ['a CCL without entries', '{"ecfrIssueDate":"2026-07-23","entries":[]}', 'list.ccl-form'],
    ['a kept list of another version', '{"format":"sekisho.control-list/9"}', 'list.stored'],
    ['an order without its table', goodsOrder.replace(GOODS_ORDER, '輸出貿易管理令'), 'list.no-table'],
    ['a text without its end', `${GOODS_ORDER}\n第一条\n\n　甲\n一\n\n　乙`, 'list.cut'],
    ['bytes that are no text', 'A\0B', 'list.encoding'],
  ])('%s', async (_, text, code) => {
    expect(await problemOf(bytes(text))).toMatchObject({
      code,
      at: { file: 'list.txt' },
      message: { ja: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
    })
  })

  test('text in Shift_JIS', async () => {
    // 輸出貿易 in Shift_JIS.
    const sjis = new Uint8Array([0x97, 0x41, 0x8f, 0x6f, 0x96, 0x66, 0x88, 0xd5])
    expect(await problemOf(sjis)).toMatchObject({ code: 'list.encoding' })
  })

  test('a list whose day nobody says', async () => {
    expect(await problemOf(bytes(goodsOrder), 'order.xml')).toMatchObject({ code: 'list.no-day' })
    expect(await problemOf(bytes(goodsOrder), 'order.xml', '2026-02-14')).toBeUndefined()
  })
})
