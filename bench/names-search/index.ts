/**
 * Searching names in watch-lists: ours beside MiniSearch, FlexSearch and Fuse.js of npm, on the same names and queries; and
 * on OFAC's SDN list alone also beside moov-io/watchman and nomenklatura's logic-v2. A query is a listed name with one
 * change made by a seeded hand; it is found where its party is among the first ten.
 */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { NameIndex } from '@sekisho/names/match'
import { prepareName } from '@sekisho/names/text'
import { listedParties, namesOf } from './listed-names.ts'
import { type Asked, type Engine, type Measured, measure } from './measure.ts'
import { oneList } from './one-list.ts'
import { enginesOfNpm } from './peers/of-npm.ts'
import { KINDS, seeded, varied } from './variations.ts'

const QUERIES = 1_500

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
const names = namesOf(await listedParties())
console.log(`${machine}\ncommit ${commit}, ${names.length} names, one core`)

const started = performance.now()
const index = new NameIndex(names)
const builtMs = performance.now() - started
console.log(`our index: ${Math.round(names.length / (builtMs / 1000))} names a second`)

const engines: readonly Engine[] = [
  { name: 'sekisho', queries: QUERIES, search: (query, kind) => index.search(prepareName(query, kind)) },
  ...enginesOfNpm(names, QUERIES),
]

const random = seeded(20261127)
const asked: readonly Asked[] = Array.from({ length: QUERIES }, (_, at) => {
  const name = names[Math.floor(random() * names.length)] ?? { text: '', kind: 'unknown' as const, party: -1 }
  const change = KINDS[at % KINDS.length] ?? 'letter changed'
  return { ...name, change, query: varied(name.text, change, random) }
})

const results: Omit<Measured, 'scores'>[] = []
for (const engine of engines) {
  const { scores: _, ...result } = await measure(engine, asked)
  results.push(result)
}

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
const result = { commit, machine, names: names.length, builtMs, results, oneList: await oneList() }
writeFileSync(
  new URL('../results/names-search.json', import.meta.url),
  `${JSON.stringify(result, null, 2)}\n`,
)
