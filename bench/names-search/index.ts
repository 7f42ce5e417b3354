/**
 * Searching names in watch-lists: ours beside MiniSearch, FlexSearch and Fuse.js of npm, on the same names and queries. A
 * query is a listed name with one change made by a seeded hand; it is found where its party is among the first ten.
 */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import type { PartyKind } from '@sekisho/names/lists'
import { NameIndex } from '@sekisho/names/match'
import { prepareName } from '@sekisho/names/text'
import FlexSearch from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { listedNames } from './listed-names.ts'
import { KINDS, seeded, varied } from './variations.ts'

const QUERIES = 1_500
/** Fuse.js looks through every name for every query: a part of the queries is enough to know. */
const SLOW = 60

interface Engine {
  readonly name: string
  readonly queries: number
  readonly search: (query: string, kind: PartyKind) => readonly number[]
}

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
const names = await listedNames()
console.log(`${machine}\ncommit ${commit}, ${names.length} names, one core`)

const started = performance.now()
const index = new NameIndex(names)
const builtMs = performance.now() - started
console.log(`our index: ${Math.round(names.length / (builtMs / 1000))} names a second`)

const mini = new MiniSearch({ fields: ['text'], idField: 'at' })
mini.addAll(names.map(({ text }, at) => ({ at, text })))
const flex = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance })
for (const [at, { text }] of names.entries()) flex.add(at, text)
const fuse = new Fuse(names, { keys: ['text'], threshold: 0.4 })
const partyAt = (at: number) => names[at]?.party ?? -1

const engines: readonly Engine[] = [
  {
    name: 'sekisho',
    queries: QUERIES,
    search: (query, kind) => index.search(prepareName(query, kind)).map(({ party }) => party),
  },
  {
    name: 'MiniSearch, fuzzy 0.2',
    queries: QUERIES,
    search: (query) =>
      mini
        .search(query, { fuzzy: 0.2 })
        .slice(0, 10)
        .map(({ id }) => partyAt(Number(id))),
  },
  {
    name: 'FlexSearch, LatinBalance',
    queries: QUERIES,
    search: (query) => flex.search(query, { limit: 10, suggest: true }).map((id) => partyAt(Number(id))),
  },
  {
    name: 'Fuse.js',
    queries: SLOW,
    search: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.party),
  },
]

const random = seeded(20261127)
const asked = Array.from({ length: QUERIES }, (_, at) => {
  const name = names[Math.floor(random() * names.length)] ?? { text: '', kind: 'unknown' as const, party: -1 }
  const kind = KINDS[at % KINDS.length] ?? 'letter changed'
  return { ...name, change: kind, query: varied(name.text, kind, random) }
})

const results: Record<string, unknown>[] = []
for (const { name, queries, search } of engines) {
  const some = asked.slice(0, queries)
  for (const { query, kind } of some.slice(0, 50)) search(query, kind)
  const times: number[] = []
  const found = some.filter(({ query, kind, party }) => {
    const from = performance.now()
    const parties = search(query, kind)
    times.push(performance.now() - from)
    return parties.includes(party)
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const byChange = Object.fromEntries(
    KINDS.map((change) => {
      const here = some.filter((one) => one.change === change)
      const right = found.filter((one) => one.change === change).length
      return [change, here.length === 0 ? null : right / here.length]
    }),
  )
  results.push({ name, queries, found: found.length / queries, p50: at(0.5), p99: at(0.99), byChange })
  console.log(
    `${name.padEnd(26)} found ${((100 * found.length) / queries).toFixed(1)} %, p50 ${at(0.5).toFixed(3)} ms, p99 ${at(0.99).toFixed(3)} ms`,
  )
  for (const [change, share] of Object.entries(byChange))
    if (share !== null) console.log(`    ${change.padEnd(24)} ${(100 * share).toFixed(1)} %`)
}

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
const result = { commit, machine, names: names.length, builtMs, results }
writeFileSync(
  new URL('../results/names-search.json', import.meta.url),
  `${JSON.stringify(result, null, 2)}\n`,
)
