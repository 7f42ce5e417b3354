import type { Browser } from 'playwright-core'

/** More questions than any interview asks. */
const MOST = 120

/**
 * Goes through an interview, choosing the answers in turn, and reads what the page itself measured: from the moment
 * "next" was pressed until the next question was painted. Milliseconds, in order.
 * @param turn which answers are chosen: 0 the first of each question, 1 the second, …
 */
export async function answerTimes(
  browser: Browser,
  address: string,
  turn: number,
): Promise<readonly number[]> {
  const page = await browser.newPage()
  await page.goto(`${address}/interview/jp/inward-investment?lang=en`)
  await page.waitForURL(/q=/)
  await page.getByRole('radio').first().check()
  await page.locator('fieldset input[type=date]').fill('2024-06-03')
  for (let asked = 0; asked < MOST; asked++) {
    const before = page.url()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.waitForURL(({ href }) => href !== before)
    if (!/q=/.test(page.url())) break
    const ways = page.getByRole('radio')
    const count = await ways.count()
    // A way that opens something to be typed or filled in is no answer by itself: then "I don't know", the last.
    await ways.nth(turn % count).check()
    if ((await page.locator('fieldset :is(input[type=text], input[type=date], select)').count()) > 0)
      await ways.last().check()
  }
  // The last answer is painted before its time is known.
  await page.waitForTimeout(100)
  const times = await page.evaluate(() =>
    performance.getEntriesByName('sekisho:answer').map(({ duration }) => duration),
  )
  await page.close()
  return times
}
