/** How the index of names grows: 0.1, 1 and 10 million made names, each in a process of its own, until memory ends. */
import { execSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { OneSize } from './one-size.ts'

const SIZES = [100_000, 1_000_000, 10_000_000]
const HEAP_MB = 8192
/** A size that takes longer than this is given up, in milliseconds. */
const PATIENCE = 15 * 60_000

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(`${machine}\ncommit ${commit}, heap of at most ${HEAP_MB} MB, one core`)
console.log('   names   built, s   names/s   bytes/name   peak, MB   p50, ms   p99, ms   found')

const results: OneSize[] = []
let ended: string | undefined
for (const size of SIZES) {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [
      '--conditions=source',
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
      fileURLToPath(new URL('one-size.ts', import.meta.url)),
      String(size),
    ],
    { encoding: 'utf8', timeout: PATIENCE },
  )
  if (status !== 0) {
    const tooLong = `not done in ${PATIENCE / 60_000} minutes`
    const why = error
      ? tooLong
      : (/heap out of memory|RangeError: .*|Error: .*/.exec(stderr)?.[0] ?? 'the process was ended')
    ended = `${size} names were not reached: ${why}`
    console.log(ended)
    break
  }
  const one = JSON.parse(stdout) as OneSize // what one-size.ts prints
  results.push(one)
  console.log(
    [
      String(one.names).padStart(8),
      one.buildSeconds.toFixed(1).padStart(11),
      String(one.namesASecond).padStart(10),
      String(one.bytesAName).padStart(13),
      String(one.peakMB).padStart(11),
      one.p50.toFixed(2).padStart(10),
      one.p99.toFixed(2).padStart(10),
      one.found.toFixed(3).padStart(8),
    ].join(''),
  )
}

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
const result = { commit, machine, heapMB: HEAP_MB, results, ended }
writeFileSync(new URL('../results/names-many.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
