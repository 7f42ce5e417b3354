import { describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { expectQuiet, open } from './browser.ts'
import { served } from './served.ts'

const PAGES = ['/', '/interview', '/result', '/compare', '/rules', '/sectors', '/no-such-page']
const { address } = served()

/** The narrowest screen that WCAG 2.2 asks for (1.4.10 reflow). */
const NARROW = { width: 320, height: 640 }

describe.each(PAGES)('%s', (path) => {
  it.each(['ja', 'en'] as const)('reads well in %s, at 320 px and in the dark', async (language) => {
    const opened = await open(address(`${path}?lang=${language}`), { viewport: NARROW, colorScheme: 'dark' })
    const { page } = opened
    await page.locator('h1').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width)
    expect(await axeFindings(page)).toEqual([])
    expectQuiet(opened)
  })

  it('has nothing that axe finds on a wide screen in the light', async () => {
    const opened = await open(address(path))
    await opened.page.locator('h1').first().waitFor()
    expect(await axeFindings(opened.page)).toEqual([])
    expectQuiet(opened)
  })
})
