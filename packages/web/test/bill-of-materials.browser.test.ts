import { describe, expect, it } from 'vitest'
import { SAMPLE } from '../src/pages/bill-of-materials/sample.ts'
import { expectQuiet, type Opened, open } from './browser.ts'
import { served } from './served.ts'

const { address } = served()

const SAY = {
  file: { ja: '部品表のファイル', en: 'File of the bill of materials' },
  run: { ja: '判定する', en: 'Classify' },
  choose: { ja: '部品表のファイルを選んでください。', en: 'Choose the file of the bill of materials.' },
  price: { ja: '初めの市場価格', en: 'Market price when first made' },
  currency: { ja: /^通貨/, en: /^Currency/ },
  builtIn: { ja: '正当に組み込まれていますか', en: 'Are they legitimately built in?' },
  notCounted: { ja: '全体の該非に数えない', en: 'Not counted for the whole' },
  counted: { ja: '全体が該当する', en: 'Makes the whole listed' },
  save: { ja: '結果を CSV で保存', en: 'Save the result as CSV' },
} as const

async function run({ page }: Opened, text: string, language: 'ja' | 'en'): Promise<void> {
  await page
    .getByLabel(SAY.file[language])
    .setInputFiles({ name: 'bill.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: SAY.run[language], exact: true }).click()
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('each line of the sample is judged, and the whole by the price of what it is built into', async () => {
    const opened = await open(address(`/bill-of-materials?lang=${language}`))
    const { page } = opened
    await page.getByRole('button', { name: SAY.run[language], exact: true }).click()
    await page.getByText(SAY.choose[language]).waitFor()
    await page.getByLabel(SAY.price[language]).fill('1,000,000,000')
    await page.getByLabel(SAY.currency[language]).fill('jpy')
    await page.getByLabel(SAY.builtIn[language]).selectOption('true')
    await run(opened, SAMPLE, language)
    await page.getByText(SAY.notCounted[language]).first().waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'P-001' }).innerText()).toContain('2(14)')
    await page.getByLabel(SAY.price[language]).fill('31000000')
    await page.getByRole('button', { name: SAY.run[language], exact: true }).click()
    await page.getByText(SAY.counted[language]).first().waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: SAY.save[language] }).click()
    expect((await saving).suggestedFilename()).toBe('sekisho-bill-result.csv')
    expectQuiet(opened)
  })
})

it('a column that is not known is refused with its name, and what is typed in cells is text', async () => {
  const opened = await open(address('/bill-of-materials?lang=en'))
  const { page } = opened
  await run(opened, 'part no,presure\nA,1\n', 'en')
  await page.getByRole('alert').getByText('presure').waitFor()
  await run(opened, 'part no,name\n"<img src=x onerror=""window.ran=1"">",B\n', 'en')
  await page.getByText('<img src=x onerror="window.ran=1">').waitFor()
  expect(await page.evaluate("'ran' in window")).toBe(false)
  expectQuiet(opened)
})
