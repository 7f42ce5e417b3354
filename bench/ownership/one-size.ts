/** Makes one graph in a process of its own, asks who controls everyone, compares with DuckDB, and prints one JSON line. */
import { controllersOfAll, ownersOf } from '@sekisho/ownership/control'
import { Holdings, WHOLE } from '@sekisho/ownership/graph'
import { seeded } from '../names-search/variations.ts'
import { duckdbControllers } from './peers/duckdb.ts'
import { scaleFreeGraph } from './scale-free-graph.ts'

/** What one size took. */
export interface OneSize {
  readonly holdings: number
  readonly entities: number
  readonly controlled: number
  /** From columns in any order to columns by held and by holder. */
  readonly loadSeconds: number
  /** The median of several runs. */
  readonly controlSeconds: number
  /** Of the columns, entities included. */
  readonly bytesAHolding: number
  /** All owners of one entity over all paths, in milliseconds. */
  readonly ownersP50: number
  readonly ownersP99: number
  readonly duckdbSeconds: number
}

const MAJORITY = WHOLE / 2 + 1
const [RUNS, QUERIES] = [5, 1000]
const random = seeded(20261127)
const graph = scaleFreeGraph(Number(process.argv[2]), random)

const started = performance.now()
const holdings = new Holdings(graph.entities, graph.columns)
const loadSeconds = (performance.now() - started) / 1000

const times: number[] = []
let heads = controllersOfAll(holdings, MAJORITY)
for (let run = 0; run < RUNS; run += 1) {
  const from = performance.now()
  heads = controllersOfAll(holdings, MAJORITY)
  times.push((performance.now() - from) / 1000)
}
const peer = await duckdbControllers(graph, MAJORITY)
const differing = heads.findIndex((head, entity) => head !== peer.heads[entity])
if (differing >= 0 || peer.heads.length !== heads.length)
  throw new Error(`DuckDB gives ${peer.heads[differing]} for ${differing}, Sekisho ${heads[differing]}`)

const owners: number[] = []
for (let query = 0; query < QUERIES; query += 1) {
  const company = Math.floor(random() * graph.companies)
  const from = performance.now()
  ownersOf(holdings, company)
  owners.push(performance.now() - from)
}
const byTime = (a: number, b: number) => a - b
times.sort(byTime)
owners.sort(byTime)
const columns = [
  holdings.holder,
  holdings.held,
  holdings.least,
  holdings.most,
  holdings.through,
  holdings.starts,
  holdings.byHolder,
  holdings.holderStarts,
]
const result: OneSize = {
  holdings: graph.columns.held.length,
  entities: graph.entities,
  controlled: heads.filter((head, entity) => head !== entity).length,
  loadSeconds,
  controlSeconds: times[Math.floor(RUNS / 2)] ?? 0,
  bytesAHolding: columns.reduce((sum, { byteLength }) => sum + byteLength, 0) / graph.columns.held.length,
  ownersP50: owners[QUERIES / 2] ?? 0,
  ownersP99: owners[Math.floor(QUERIES * 0.99)] ?? 0,
  duckdbSeconds: peer.seconds,
}
console.log(JSON.stringify(result))
