/**
 * Who controls everyone, on made graphs of ten thousand to ten million holdings, beside DuckDB on the same graphs;
 * all answers are compared before anything is printed. Each size in a process of its own.
 */
import { execSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { OneSize } from './one-size.ts'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(`${machine}\ncommit ${commit}, one core`)
console.log(
  '   holdings   load, s   control of all, s   ns/holding   bytes/holding   owners of one, ms p50 p99   DuckDB, s   ratio',
)
const results: OneSize[] = []
for (const size of SIZES) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--conditions=source',
      '--expose-gc',
      '--max-old-space-size=8192',
      fileURLToPath(new URL('one-size.ts', import.meta.url)),
      String(size),
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${size} holdings failed: ${stderr}`)
  const one = JSON.parse(stdout) as OneSize // what one-size.ts prints
  results.push(one)
  console.log(
    [
      String(one.holdings).padStart(11),
      one.loadSeconds.toFixed(2).padStart(10),
      one.controlSeconds.toFixed(3).padStart(20),
      ((one.controlSeconds / one.holdings) * 1e9).toFixed(0).padStart(13),
      one.bytesAHolding.toFixed(1).padStart(16),
      `${one.ownersP50.toFixed(3)} ${one.ownersP99.toFixed(3)}`.padStart(29),
      one.duckdbSeconds.toFixed(2).padStart(12),
      (one.duckdbSeconds / one.controlSeconds).toFixed(1).padStart(8),
    ].join(''),
  )
}
mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../results/ownership.json', import.meta.url),
  `${JSON.stringify({ commit, machine, results }, null, 2)}\n`,
)
