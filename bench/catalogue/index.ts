/** Our search beside engines from npm, on the same labelled queries: what they find, and how fast. */
import { execSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'
import { CatalogueSearch, readHsCodes } from '@sekisho/catalogue/search'
import { DATA, type LabelledQuery, labelledQueries, readReal, shareFound } from '@sekisho/catalogue/testing'
import { billOfMaterials } from './bill-of-materials.ts'
import { documentsOf } from './document.ts'
import type { Engine } from './engine.ts'
import { flexSearch } from './peers/flexsearch.ts'
import { miniSearch, miniSearchSegmented } from './peers/minisearch.ts'
import { orama } from './peers/orama.ts'
import { postgresql } from './peers/postgresql.ts'

const LIMIT = 5
const ROUNDS = 5

const lists = await Promise.all(
  (['exportOrder', 'exchangeOrder2013', 'goodsOrder2013', 'ccl', 'annex'] as const).map(readReal),
)
const documents = documentsOf(lists)
const hsFile = join(DATA, 'reference/hs/harmonized-system.csv')
const began = performance.now()
const own = new CatalogueSearch(lists, readHsCodes(readFileSync(hsFile, 'utf8'), hsFile))
const made = performance.now() - began
const sekisho: Engine = {
  name: 'sekisho',
  how: 'pairs of kanji, stems, concepts',
  search: (query, limit) => own.search(query, { limit }).hits.map(({ id }) => id),
}

const engines = [sekisho]
for (const prepare of [miniSearch, miniSearchSegmented, flexSearch, orama, postgresql])
  engines.push(await prepare(documents))

const asked = labelledQueries
// Numbers of entries and tariff codes are told apart: no other engine knows what they are.
const isCode = ({ query }: LabelledQuery) => /\d\)|第\d|項|\d{4}\.|[0-9][A-E]\d{3}/i.test(query)
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

interface Row {
  readonly name: string
  readonly how: string
  readonly recallTune: number
  readonly recallReport: number
  readonly recallReportJa: number
  readonly recallReportEn: number
  readonly recallFresh: number
  readonly p50: number
  readonly p99: number
  /** The same of the best round of each query: what other work on the machine adds is left out. */
  readonly p99Best: number
}

/** The share of what the queries in words want that an engine finds, query by query. */
async function sharesOf(engine: Engine): Promise<Map<LabelledQuery, number>> {
  const shares = new Map<LabelledQuery, number>()
  for (const query of asked.filter((one) => !isCode(one)))
    shares.set(query, shareFound(query, new Set(await engine.search(query.query, LIMIT))) ?? 0)
  return shares
}

/** Engines that take longer than this for a query are asked each once: the figure is plain enough. */
const SLOW = 20

/** Times of each query in milliseconds, a round each, engine by engine in turn: a slow moment strikes all alike. */
async function times(): Promise<Map<Engine, number[][]>> {
  const taken = new Map(engines.map((engine): [Engine, number[][]] => [engine, asked.map(() => [])]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [engine, lists] of taken) {
      if (mean(lists.map(([first = 0]) => first)) > SLOW) continue
      for (const [place, { query }] of asked.entries()) {
        const start = performance.now()
        await engine.search(query, LIMIT)
        // The first round warms the compilers up.
        if (round > 0) lists[place]?.push(performance.now() - start)
      }
    }
  }
  return taken
}

const taken = await times()
const rows: Row[] = []
for (const engine of engines) {
  const shares = await sharesOf(engine)
  const recall = (wanted: (query: LabelledQuery) => boolean) =>
    mean([...shares].flatMap(([query, share]) => (wanted(query) ? [share] : [])))
  const all = taken.get(engine) ?? []
  const at = (share: number, list: readonly number[]) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0
  rows.push({
    name: engine.name,
    how: engine.how,
    recallTune: recall(({ half }) => half === 'tune'),
    recallReport: recall(({ half }) => half === 'report'),
    recallReportJa: recall(({ half, language }) => half === 'report' && language === 'ja'),
    recallReportEn: recall(({ half, language }) => half === 'report' && language === 'en'),
    recallFresh: recall(({ half }) => half === 'fresh'),
    p50: at(0.5, all.flat()),
    p99: at(0.99, all.flat()),
    p99Best: at(
      0.99,
      all.map((list) => Math.min(...list)),
    ),
  })
  await engine.end?.()
}

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(
  `${machine}\ncommit ${commit}; ${lists.length} lists, ${documents.length} topics, ${asked.length} labelled queries; ours is made in ${made.toFixed(0)} ms`,
)
console.log('\nrecall at 5 (queries in words), and milliseconds a query (all queries)')
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(9)
const milliseconds = (time: number) => time.toFixed(2).padStart(9)
console.log(
  `${''.padEnd(12)}${['tune', 'report', 'ja', 'en', 'fresh', 'p50', 'p99', 'p99 best'].map((name) => name.padStart(9)).join('')}`,
)
for (const row of rows) {
  const shares = [row.recallTune, row.recallReport, row.recallReportJa, row.recallReportEn, row.recallFresh]
  console.log(
    `${row.name.padEnd(12)}${shares.map(percent).join('')}${[row.p50, row.p99, row.p99Best].map(milliseconds).join('')}  ${row.how}`,
  )
}
const bill = billOfMaterials()
const seconds = ({ clock, processor }: typeof bill.whole) =>
  `${clock.toFixed(2)} s (${processor.toFixed(2)} s of processor time)`
console.log(`
bill of materials, ${bill.lines} lines (${JSON.stringify(bill.outcomes)})
classified in ${seconds(bill.classified)}
from the bytes of a CSV file to the summary in ${seconds(bill.whole)}`)
mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../results/catalogue.json', import.meta.url),
  `${JSON.stringify({ machine, commit, topics: documents.length, queries: asked.length, madeMs: made, search: rows, bill }, null, 2)}\n`,
)
