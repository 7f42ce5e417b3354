import { writeStoredList } from '@sekisho/catalogue/list'
import { describe, expect, it } from 'vitest'
import { expectQuiet, open } from './browser.ts'
import { served } from './served.ts'

const { address } = served()

const SAY = {
  query: { ja: '静水圧プレス', en: 'isostatic press' },
  classify: { ja: /値から判定する\s*: 2\(14\)/, en: /by its values\s*: 2\(14\)/ },
  ofItem: { ja: '2(14) の項目が挙げる種類', en: 'The kinds that item 2(14) names' },
} as const

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('an item is found in plain words and taken on to its classification', async () => {
    const opened = await open(address(`/items?lang=${language}`))
    const { page } = opened
    await page.getByRole('searchbox').fill(SAY.query[language])
    await page.getByRole('link', { name: SAY.classify[language] }).click()
    await page.getByRole('heading', { name: SAY.ofItem[language] }).waitFor()
    expectQuiet(opened)
  })
})

/** A list as someone may have it: one entry that no rule knows. */
const listOf = (asOf: string, what: string) =>
  writeStoredList({
    id: 'eu-annex-i',
    title: { ja: '例', en: 'Example' },
    language: 'en',
    asOf,
    source: { file: 'own.txt', sha256: '0'.repeat(64) },
    remarks: [],
    entries: [
      { id: '3', text: 'Electronics', children: ['3Z'], references: [] },
      { id: '3Z', parent: '3', text: 'Example', children: ['3A999'], references: [] },
      { id: '3A999', parent: '3Z', text: what, children: [], references: [] },
    ],
  })

const LIST = listOf('2022-01-07', 'Zymurgical fermenters <b>made up</b>')

it('a list of the reader’s own is searched too, without leaving the page; a file that is none is refused', async () => {
  const opened = await open(address('/items?lang=en'))
  const { page } = opened
  const add = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await add('list.json', LIST.slice(0, 200))
  await page.getByRole('alert').getByText('list.json').waitFor()
  await add('list.json', LIST)
  await page.getByText('own.txt (3 entries)').waitFor()
  await page.getByRole('searchbox').fill('zymurgical fermenters')
  await page.getByText('Zymurgical fermenters <b>made up</b>').first().waitFor()
  expect(await page.locator('main b', { hasText: 'made up' }).count()).toBe(0)
  expectQuiet(opened)
})

it('two days of a list are compared, and the classified items that the change touches are told', async () => {
  const opened = await open(address('/items?lang=en'))
  const { page } = opened
  const add = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await add('new.json', LIST)
  await page.getByText('own.txt (3 entries)').waitFor()
  await add('old.json', listOf('2019-12-31', 'Zymurgical vats <b>made up</b>'))
  await page.getByText('also 2019-12-31').waitFor()
  await page.getByRole('textbox', { name: /your classified items/ }).fill('3A999, 3B001')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByText('2019-12-31 → 2022-01-07: 1 entry changed').waitFor()
  expect(await page.locator('del').innerText()).toBe('vat')
  expect(await page.locator('ins').innerText()).toBe('fermenter')
  await page.getByText('To be classified again (1)').waitFor()
  expect(await page.locator('main b', { hasText: 'made up' }).count()).toBe(0)
  expectQuiet(opened)
})

/** A ministerial order of one article, which does not say its day; the content is made up. */
const ORDER = `<?xml version="1.0" encoding="UTF-8"?>
<Law><LawNum>平成三年通商産業省令第四十九号</LawNum><LawBody>
<LawTitle>輸出貿易管理令別表第一及び外国為替令別表の規定に基づき貨物又は技術を定める省令</LawTitle><MainProvision>
<Article Num="6"><ArticleTitle>第六条</ArticleTitle><Paragraph Num="1"><ParagraphNum/>
<ParagraphSentence><Sentence>次のいずれかに該当するものとする。</Sentence></ParagraphSentence>
<Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>見本</Sentence></ItemSentence></Item>
</Paragraph></Article></MainProvision></LawBody></Law>`

it('a tariff code is searched once its table was added; a list without a day is asked for it', async () => {
  const opened = await open(address('/items?lang=en'))
  const { page } = opened
  const add = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByRole('searchbox').fill('HS 8462.63')
  await page.getByText('No table of HS codes is loaded').waitFor()
  await add(
    'hs.csv',
    'section,hscode,description,parent,level\nXVI,846263,Isostatic presses,8462,6\nXVII,8806,Aircraft,88,4\n',
  )
  await page.getByText('Table of HS codes (edition of 2022, 2 codes)').waitFor()
  await page.getByText('2(14)').first().waitFor()
  await add('order.xml', ORDER)
  await page.getByLabel('As of which day does order.xml give the list?').fill('2026-01-02')
  await page.getByText('order.xml (2 entries) as of 2026-01-02').waitFor()
  expectQuiet(opened)
})
