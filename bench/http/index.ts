/** The server under load on this machine: `npm run bench -- http`. Bounded in time and count, on loopback only. */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os'
import { assessDeal, publishAssessment } from '@sekisho/logic'
import { type Served, serve } from '../../scripts/serve.ts'
import { ruleSet, type Sent, sentCases } from './cases.ts'
import { figuresOf } from './figures.ts'
import { type Load, load } from './load.ts'

const SECONDS = 10
const CONNECTIONS = 32
const FLOOD = { connections: 1000, amount: 100_000, seconds: 120 }

const sent = sentCases()
const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
const busy = loadavg()[0] ?? 0
console.log(
  `${machine}\ncommit ${commit}, ${sent.length} distinct cases, ${CONNECTIONS} connections, load ${busy}`,
)

const server = await serve({})
console.log(`from start to the first page: ${Math.round(server.started)} ms`)
await check(server, sent)

const figures = []
for (const path of ['/api/assess?proof=full', '/api/assess?proof=none']) {
  // The first seconds are the compiler's.
  await load(server.address, path, sent, { connections: CONNECTIONS, seconds: SECONDS / 2 })
  figures.push(
    await measured(server, () =>
      load(server.address, path, sent, { connections: CONNECTIONS, seconds: SECONDS }),
    ),
  )
}
// Twice: memory that grows with every flood would show.
for (const _ of ['first', 'second']) {
  figures.push(await measured(server, () => load(server.address, '/api/assess', sent, FLOOD)))
}
await check(server, sent.slice(0, 20))
await server.stop()

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
const result = { commit, machine, load: busy, cases: sent.length, started: server.started, figures }
writeFileSync(new URL('../results/http.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)

/** Nothing is timed unless the server answers every case as the rule language does. */
async function check({ address }: Served, cases: readonly Sent[]): Promise<void> {
  for (const { body, act } of cases) {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${address}/api/assess`, { method: 'POST', headers, body })
    const { receipt } = JSON.parse(await response.clone().text())
    const expected = publishAssessment(assessDeal(ruleSet, [act], receipt?.program))
    if ((await response.text()) !== JSON.stringify(expected)) throw new Error(`differs: ${body}`)
  }
}

async function measured({ pid }: Served, run: () => Promise<Load>) {
  const before = figuresOf(pid)
  const done = await run()
  const after = figuresOf(pid)
  const count = done.answered + done.refused
  const processor = after && before ? (after.processor - before.processor) / count : null
  console.log(
    `${done.path.padEnd(24)} ${Math.round(done.perSecond)} /s, median ${done.p50} ms, 99th percentile ${done.p99} ms, ${done.answered} answered, ${done.refused} refused, ${done.failed} failed, ${Math.round(done.megabytesPerSecond)} MB/s` +
      (processor === null
        ? ''
        : `, ${processor.toFixed(2)} ms of processor each and ${done.askingEach.toFixed(2)} ms to ask, ${Math.round(before?.megabytes ?? 0)} → ${Math.round(after?.megabytes ?? 0)} MB`),
  )
  return {
    ...done,
    processorEach: processor,
    megabytesBefore: before?.megabytes,
    megabytesAfter: after?.megabytes,
  }
}
