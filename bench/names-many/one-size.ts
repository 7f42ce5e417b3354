/** Builds one index of so many made names in a process of its own, asks it, and prints what it took as one JSON line. */
import { NameIndex } from '@sekisho/names/match'
import { prepareName } from '@sekisho/names/text'
import { KINDS, seeded, varied } from '../names-search/variations.ts'
import { nameMaker } from './made-names.ts'

const QUERIES = 1_000

/** What one size took. */
export interface OneSize {
  readonly names: number
  readonly buildSeconds: number
  readonly namesASecond: number
  /** Of the index with its names, as the whole process grew: on the heap and beside it. */
  readonly bytesAName: number
  /** The most that the process held, in megabytes. */
  readonly peakMB: number
  /** In milliseconds. */
  readonly p50: number
  readonly p99: number
  /** How many of the queries found their name among the first ten, from 0 to 1. */
  readonly found: number
}

/** Memory in use once all that can be thrown away is, in bytes. */
function inUse(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const size = Number(process.argv[2])
const random = seeded(20261127)
const make = await nameMaker(random)
const before = inUse()
const names = Array.from({ length: size }, (_, party) => make(party))
const started = performance.now()
const index = new NameIndex(names)
const buildSeconds = (performance.now() - started) / 1000
const bytes = inUse() - before

const times: number[] = []
let found = 0
for (let at = 0; at < QUERIES; at += 1) {
  const name = names[Math.floor(random() * size)] ?? make(-1)
  const query = varied(name.text, KINDS[at % KINDS.length] ?? 'letter changed', random)
  const from = performance.now()
  const hits = index.search(prepareName(query, name.kind))
  times.push(performance.now() - from)
  if (hits.some(({ party }) => party === name.party)) found += 1
}
times.sort((a, b) => a - b)
const result: OneSize = {
  names: size,
  buildSeconds,
  namesASecond: Math.round(size / buildSeconds),
  bytesAName: Math.round(bytes / size),
  peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  p50: times[QUERIES / 2] ?? 0,
  p99: times[Math.floor(QUERIES * 0.99)] ?? 0,
  found: found / QUERIES,
}
console.log(JSON.stringify(result))
