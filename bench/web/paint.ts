import type { Browser } from 'playwright-core'

/** When a page was first drawn, and how long it kept the person waiting while it loaded. Milliseconds. */
export interface Paint {
  readonly firstContentfulPaint: number
  readonly largestContentfulPaint: number
  /** What long tasks took beyond 50 ms each, from the first paint until the page was quiet. */
  readonly blocking: number
}

interface TraceEvent {
  readonly name: string
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly candidateIndex?: number } }
}

const LONG = 50

/** Loads a page anew and reads Chromium's own trace of it. */
export async function paintOf(browser: Browser, address: string): Promise<Paint> {
  const page = await browser.newPage()
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'loading', 'toplevel', 'blink.user_timing'],
  })
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  const trace = await browser.stopTracing()
  await page.close()
  // What Chromium writes: an object with a list of events.
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  return paintIn(traceEvents)
}

function paintIn(events: readonly TraceEvent[]): Paint {
  const at = (name: string) => events.filter((event) => event.name === name).at(-1)?.ts
  const start = events.find(({ name }) => name === 'navigationStart')?.ts ?? 0
  const first = at('firstContentfulPaint') ?? Number.NaN
  const largest = at('largestContentfulPaint::Candidate') ?? first
  const blocking = events
    .filter(({ name, ts, dur }) => name === 'RunTask' && ts >= first && (dur ?? 0) > LONG * 1000)
    .reduce((sum, { dur = 0 }) => sum + dur / 1000 - LONG, 0)
  return {
    firstContentfulPaint: (first - start) / 1000,
    largestContentfulPaint: (largest - start) / 1000,
    blocking,
  }
}
