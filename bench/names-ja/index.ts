/** How well Japanese names are told apart: ours, with and without the dictionary, beside rapidfuzz, on `pairs.csv`. */
import { execSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import {
  areaUnderCurve,
  bestThreshold,
  compareNames,
  MATCH,
  qualityAt,
  type Scored,
} from '@sekisho/names/compare'
import { loadJapanese } from '@sekisho/names/japanese'
import type { PartyKind } from '@sekisho/names/lists'
import { type PrepareOptions, prepareName } from '@sekisho/names/text'
import { parse } from 'csv-parse/sync'
import { peerScores } from '../names/python-peers.ts'
import { thresholdCurve } from '../names/threshold-curve.ts'

interface Pair {
  readonly name1: string
  readonly name2: string
  readonly schema: string
  readonly is_match: string
  readonly kind: string
  readonly half: string
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  Person: 'person',
  Organization: 'organisation',
  Vessel: 'vessel',
}
const pairs = parse(readFileSync(new URL('pairs.csv', import.meta.url), 'utf8'), { columns: true }) as Pair[] // our own file
const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(`${machine}\ncommit ${commit}, ${pairs.length} pairs`)

/** Our score of every pair. */
function ours(options: PrepareOptions): readonly number[] {
  return pairs.map(({ name1, name2, schema }) => {
    const kind = KINDS[schema] ?? 'unknown'
    return compareNames(prepareName(name1, kind, options), prepareName(name2, kind, options)).score
  })
}

const japanese = await loadJapanese()
const scores = new Map([
  ['sekisho', ours({ japanese })],
  ['sekisho, no dictionary', ours({})],
  ...peerScores(pairs).map(({ scorer, scores }) => [scorer, scores] as const),
])
const results: Record<string, unknown>[] = []

/** Some of the pairs by one who scores; ours at the threshold that is fixed, others at the best for the tuning half. */
function report(part: string, who: string, isIn: (pair: Pair) => boolean): void {
  const all = pairs.map((pair, at) => ({
    pair,
    isMatch: pair.is_match === 'true',
    score: scores.get(who)?.[at] ?? 0,
  }))
  const some: readonly Scored[] = all.filter(({ pair }) => isIn(pair))
  const threshold = who.startsWith('sekisho')
    ? MATCH
    : bestThreshold(all.filter(({ pair }) => pair.half === 'tune'))
  const quality = qualityAt(some, threshold)
  const matches = some.filter(({ isMatch }) => isMatch).length
  const area = matches === 0 || matches === some.length ? undefined : areaUnderCurve(some)
  const falseAlarms = some.filter(({ isMatch, score }) => !isMatch && score >= threshold).length
  const line = [
    matches === 0 ? undefined : quality.precision,
    matches === 0 ? undefined : quality.recall,
    matches === 0 ? undefined : quality.f1,
    area,
  ]
  const says = line.map((value) => (value === undefined ? '–' : value.toFixed(3)).padStart(7)).join('')
  const counts = `${matches} + ${some.length - matches}`.padStart(12)
  console.log(
    `  ${part.padEnd(38)}${who.padEnd(24)}${counts}${says}${String(falseAlarms).padStart(6)}  at ${threshold.toFixed(2)}`,
  )
  results.push({
    part,
    who,
    matches,
    others: some.length - matches,
    threshold,
    ...quality,
    area,
    falseAlarms,
  })
}

console.log(
  '\npart, who, matches + others, precision, recall, F1, area under the curve, false alarms, threshold',
)
for (const half of ['tune', 'report'])
  for (const who of scores.keys()) report(`${half} half`, who, (pair) => pair.half === half)
for (const schema of Object.keys(KINDS))
  for (const who of scores.keys())
    report(`report half, ${schema}`, who, (pair) => pair.half === 'report' && pair.schema === schema)
for (const kind of [...new Set(pairs.map((pair) => pair.kind))].sort())
  report(kind, 'sekisho', (pair) => pair.kind === kind)

const curve = ['Person', 'Organization'].flatMap((schema) =>
  thresholdCurve(
    `report half, ${schema}`,
    pairs.flatMap((pair, at) =>
      pair.half === 'report' && pair.schema === schema
        ? [{ isMatch: pair.is_match === 'true', score: scores.get('sekisho')?.[at] ?? 0 }]
        : [],
    ),
  ),
)

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../results/names-ja.json', import.meta.url),
  `${JSON.stringify({ commit, machine, pairs: pairs.length, results, curve }, null, 2)}\n`,
)
