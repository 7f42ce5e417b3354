/** The pages in a real browser: `npm run bench -- web`. Everything on loopback, bounded in count and time. */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os'
import chromium from '@sparticuz/chromium'
import { chromium as driver } from 'playwright-core'
import { serve } from '../../scripts/serve.ts'
import { answerTimes } from './answers.ts'
import { weighFirstPage } from './first-page.ts'
import { type Paint, paintOf } from './paint.ts'

const LOADS = 5
const INTERVIEWS = 6
/** What the first page's script and style may weigh, compressed, in bytes. */
const CEILING = 250_000

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const busy = loadavg()[0] ?? 0
const machine = `${platform()} ${arch()}, ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(`${machine}\ncommit ${commit}, load ${busy}`)

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN

// The first start may build; the second is what a user has after the install.
await (await serve()).stop()
const server = await serve()
console.log(`npm start to the first page: ${Math.round(server.started)} ms`)

const browser = await driver.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
})

const weight = await weighFirstPage(browser, server.address)
for (const [when, all] of Object.entries(weight))
  for (const { kind, files, bytes, gzip, brotli } of all)
    console.log(
      `${when.padEnd(10)} ${kind.padEnd(6)} ${String(files).padStart(3)} files ${kilobytes(bytes).padStart(10)}, gzip ${kilobytes(gzip).padStart(9)}, brotli ${kilobytes(brotli).padStart(9)}`,
    )
const shown = weight.untilDrawn.filter(({ kind }) => kind === 'script' || kind === 'style')
const total = shown.reduce((sum, { gzip }) => sum + gzip, 0)
console.log(
  `script and style until the first page is drawn: ${kilobytes(total)} gzip, ceiling ${kilobytes(CEILING)}`,
)

const paints: Paint[] = []
for (let load = 0; load < LOADS; load++) paints.push(await paintOf(browser, server.address))
const median = (pick: (paint: Paint) => number) =>
  at(
    paints.map(pick).toSorted((a, b) => a - b),
    0.5,
  )
const paint = {
  firstContentfulPaint: median((one) => one.firstContentfulPaint),
  largestContentfulPaint: median((one) => one.largestContentfulPaint),
  blocking: median((one) => one.blocking),
}
console.log(
  `first page, median of ${LOADS}: first paint ${paint.firstContentfulPaint.toFixed(0)} ms, largest ${paint.largestContentfulPaint.toFixed(0)} ms, blocking ${paint.blocking.toFixed(0)} ms`,
)

const times: number[] = []
for (let turn = 0; turn < INTERVIEWS; turn++)
  times.push(...(await answerTimes(browser, server.address, turn)))
const sorted = times.toSorted((a, b) => a - b)
const answers = { count: sorted.length, p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1) }
console.log(
  `interview, ${answers.count} answers: shown after ${answers.p50.toFixed(1)} ms (median), ${answers.p95.toFixed(1)} ms (95th percentile), ${answers.max.toFixed(1)} ms (longest)`,
)

await browser.close()
await server.stop()
mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
const result = { commit, machine, load: busy, started: server.started, weight, paint, answers }
writeFileSync(new URL('../results/web.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
