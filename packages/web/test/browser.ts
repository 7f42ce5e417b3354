import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'

/** A page that is open, and everything in it that a user would not want to be there. */
export interface Opened {
  readonly page: Page
  /** Errors and warnings of the browser's console, and faults of the program. */
  readonly complaints: readonly string[]
  /** Addresses that were asked for outside of the page's own origin. */
  readonly elsewhere: readonly string[]
}

let browser: Promise<Browser> | null = null

/** How often a start is tried: test files that run at once unpack the program at once, and it is busy until it is written. */
const TRIES = 20

/** The Chromium that comes with npm: one for a test file, started when first needed. */
async function start(tries = TRIES): Promise<Browser> {
  try {
    return await launch()
  } catch (error) {
    if (tries <= 1 || !String(error).includes('ETXTBSY')) throw error
    await new Promise((resolve) => setTimeout(resolve, 500))
    return start(tries - 1)
  }
}

async function launch(): Promise<Browser> {
  return driver.launch({
    executablePath: await chromium.executablePath(),
    // The tests may run as root, where Chromium has no sandbox; it shows nothing but the pages under test.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
}

/** Opens a page of its own: nothing kept from another. */
export async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  browser ??= start()
  const context = await (await browser).newContext({ viewport: { width: 1200, height: 900 }, ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const complaints: string[] = []
  const elsewhere: string[] = []
  const { origin } = new URL(address)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol.startsWith('http')) elsewhere.push(request.url())
  })
  await page.goto(address)
  return { page, complaints, elsewhere }
}

/** Nothing was complained of, and nothing asked for elsewhere. */
export function expectQuiet({ complaints, elsewhere }: Opened): void {
  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
}

afterAll(async () => {
  await (await browser)?.close()
  browser = null
})
