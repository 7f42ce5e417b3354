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
const LIST = writeStoredList({
  id: 'eu-annex-i',
  title: { ja: '例', en: 'Example' },
  language: 'en',
  asOf: '2022-01-07',
  source: { file: 'own.txt', sha256: '0'.repeat(64) },
  remarks: [],
  entries: [
    { id: '3', text: 'Electronics', children: ['3Z'], references: [] },
    { id: '3Z', parent: '3', text: 'Example', children: ['3A999'], references: [] },
    { id: '3A999', parent: '3Z', text: 'Zymurgical fermenters <b>made up</b>', children: [], references: [] },
  ],
})

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
