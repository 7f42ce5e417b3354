import { describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { expectQuiet, type Opened, open } from './browser.ts'
import { served } from './served.ts'

const { address } = served()

/** The narrowest screen that WCAG 2.2 asks for (1.4.10 reflow). */
const NARROW = { width: 320, height: 640 }

const EMPTY = [
  '/',
  '/interview',
  '/result',
  '/compare',
  '/rules',
  '/sectors',
  '/laboratory',
  '/transaction',
  '/items',
  '/screening',
  '/bill-of-materials',
  '/interview/jp/export',
  '/classify',
  '/interview/jp/technology-transfer',
  '/rules/jp/list-control',
  '/no-such-page',
]
const FILLED = [
  '/',
  '/interview?q=target.businesses',
  '/interview/jp/inward-investment?q=act.kind',
  '/interview?q=shares.own',
  '/result',
  '/compare?left=2020-06-06&right=2020-06-07',
  '/rules/jp/inward-investment/listed-shares',
  '/rules/jp/inward-investment/target.businesses',
  '/sectors?q=semiconductor',
  '/items?q=press',
  '/transaction',
]

/** What a page works out after its answer is there by then; a worker of its own keeps the network from being idle. */
const SETTLED = 1_000

/** The page is drawn to the end; then it is held to what every page is held to. */
async function expectReadable(opened: Opened): Promise<void> {
  const { page } = opened
  await page.locator('h1').first().waitFor()
  await page.waitForTimeout(SETTLED)
  const [width, wide] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
  expect(width).toBeLessThanOrEqual(wide)
  expect(await axeFindings(page)).toEqual([])
  expectQuiet(opened)
}

describe.each(EMPTY)('%s without a case', (path) => {
  it.each(['ja', 'en'] as const)('reads well in %s, at 320 px and in the dark', async (language) => {
    const opened = await open(address(`${path}?lang=${language}`), { viewport: NARROW, colorScheme: 'dark' })
    await expectReadable(opened)
    expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe(language)
  })

  it('reads well on a wide screen in the light', async () => {
    await expectReadable(await open(address(path)))
  })
})

describe.each(FILLED)('%s with a deal', (path) => {
  it.each([
    ['ja', 'light', NARROW],
    ['en', 'dark', NARROW],
    ['en', 'light', undefined],
  ] as const)('reads well in %s, %s, %o', async (language, colorScheme, viewport) => {
    const opened = await open(address(`/?lang=${language}`), {
      colorScheme,
      ...(viewport ? { viewport } : {}),
    })
    await opened.page.getByRole('button', { name: /2019/ }).first().click()
    await opened.page.waitForURL(/result/)
    await opened.page.goto(address(path))
    await expectReadable(opened)
  })
})
