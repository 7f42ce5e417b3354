import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectQuiet, open } from './browser.ts'
import { served } from './served.ts'

const { address } = served()

/** More presses of Tab than any page needs. */
const MOST = 80

/** What has the focus: its text or label, and whether one sees that it has it. */
function focused(page: Page): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    const label =
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent
    const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body)
    return {
      name: (label ?? '').trim(),
      isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })
}

/** Presses Tab until what has the focus is called so; everything on the way shows that it has it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < MOST; press++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    expect(now.isSeen, `the focus is not seen on "${now.name}"`).toBe(true)
    if (name.test(now.name)) return
  }
  throw new Error(`${name} cannot be reached with the keyboard`)
}

it('an interview is begun, answered, gone back in and read by keyboard alone', async () => {
  const opened = await open(address('/?lang=en'))
  const { page } = opened
  await page.locator('h1').waitFor()
  await page.keyboard.press('Tab')
  expect((await focused(page)).name).toBe('To the main text')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

  await tabTo(page, /Must anything be filed/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=act\.day/)
  await tabTo(page, /I know the day/)
  await page.keyboard.press('Tab')
  await page.keyboard.type('06032024')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.search.includes('act.day'))
  // The next question has the focus, so that it is read aloud; its answers come next.
  expect((await focused(page)).name).toBe(await page.locator('h1').innerText())
  const question = page.url()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== question)
  await tabTo(page, /^Back$/)
  await page.keyboard.press('Enter')
  await page.waitForURL(question)
  expect(await page.locator('input[type=radio]').nth(1).isChecked()).toBe(true)
  expectQuiet(opened)
})

it('a result is unfolded by keyboard alone', async () => {
  const opened = await open(address('/?lang=en'))
  const { page } = opened
  await page.locator('h1').waitFor()
  await tabTo(page, /A fund with about 1 %/)
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: 'Prior notification' }).waitFor()
  await tabTo(page, /Counting, sanction, basis/)
  const folds = () => page.locator('main details[open]').count()
  const before = await folds()
  await page.keyboard.press('Enter')
  expect(await folds()).toBe(before + 1)
  expectQuiet(opened)
})
