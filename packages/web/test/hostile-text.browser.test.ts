import { describe, expect, it } from 'vitest'
import { expectQuiet, type Opened, open } from './browser.ts'
import { served } from './served.ts'

const { address } = served()

/** What someone may type who wants it to run: script, HTML, SVG, CSS, an address, a template. */
const HOSTILE = [
  '<script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  '<svg onload="window.ran = 1"><style>*{display:none}</style></svg>',
  '<style>body{background:url(//example.invalid)}</style>',
  'javascript:window.ran=1',
  `\${window.ran = 1}{{constructor.constructor("window.ran=1")()}}`,
  '</title></textarea><iframe srcdoc="<script>parent.ran=1</script>">',
]
const ALL = HOSTILE.join(' ')

/** A case with such text wherever a case file holds free text. */
const FILE = JSON.stringify({
  regime: 'jp/inward-investment',
  title: ALL,
  on: '2024-06-03',
  facts: {
    'investor.name': { value: ALL, source: { who: ALL, document: ALL, list: ALL, on: ALL } },
    'target.name': ALL,
    'investor.kind': { value: 'foreign-body', source: { document: ALL } },
    'target.listed': { assume: true, source: { who: ALL } },
  },
  rulings: { 'sector-class': { value: 'core', author: ALL, document: ALL, on: ALL } },
  acts: [
    { id: ALL, facts: { 'act.kind': 'share-acquisition', 'shares.own': '1.02%' } },
    { id: `2 ${ALL}`, facts: { 'act.kind': 'consent' } },
  ],
})

/** Nothing ran, and nothing but text came of it. */
async function expectText(opened: Opened): Promise<void> {
  const { page } = opened
  expect(await page.evaluate("'ran' in window")).toBe(false)
  const made = 'img[src="x"], svg[onload], iframe, body style, body script:not([src]), a[href^="javascript"]'
  expect(await page.locator(made).count()).toBe(0)
  expectQuiet(opened)
}

async function openFile(opened: Opened, name: string, text: string): Promise<void> {
  await opened.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
}

describe('text that someone typed is shown as text', () => {
  it.each(['/result', '/interview', '/interview?q=investor.name', '/compare'])(
    'from a file, on %s',
    async (path) => {
      const opened = await open(address('/'))
      await openFile(opened, 'case.json', FILE)
      await opened.page.waitForURL(/result/)
      await opened.page.locator('h1').waitFor()
      if (path !== '/result') await opened.page.goto(address(path))
      await opened.page.getByText('window.ran = 1').first().waitFor()
      await expectText(opened)
    },
  )

  it('in what is wrong with a file: its name, its keys, its values', async () => {
    const opened = await open(address('/'))
    await openFile(
      opened,
      `${HOSTILE[1]?.replaceAll('/', '')}.json`,
      JSON.stringify({ facts: { [ALL]: 1, 'shares.own': ALL } }),
    )
    await opened.page.getByRole('alert').getByText('window.ran = 1').first().waitFor()
    await expectText(opened)
  })

  it('in what is searched for', async () => {
    for (const path of ['/sectors', '/rules']) {
      const opened = await open(address(`${path}?q=${encodeURIComponent(ALL)}`))
      await opened.page.locator('h1').waitFor()
      expect(await opened.page.locator('input[type=search], input[type=text]').first().inputValue()).toBe(ALL)
      await expectText(opened)
    }
  })

  it('in an address that leads nowhere', async () => {
    const opened = await open(address(`/rules/jp/inward-investment/${encodeURIComponent(ALL)}`))
    await opened.page.locator('h1').waitFor()
    await expectText(opened)
  })
})
