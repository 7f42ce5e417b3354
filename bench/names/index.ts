/** How well names are told apart: our comparison beside rapidfuzz and logic-v2, on pairs that others labelled. */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
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
import { prepareName } from '@sekisho/names/text'
import { byVariation } from './by-variation.ts'
import { companyPairs, type PlainPair } from './company-pairs.ts'
import { nameBench } from './labelled-pairs.ts'
import { type PeerScores, peerScores } from './python-peers.ts'
import { scriptPairs } from './script-pairs.ts'
import { thresholdCurve } from './threshold-curve.ts'

interface Judged {
  readonly name1: string
  readonly name2: string
  readonly isMatch: boolean
}

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(`${machine}\ncommit ${commit}`)
const results: Record<string, unknown>[] = []

/** Prints one line: at a fixed threshold where there is one, else at the best for these very pairs. */
function report(set: string, who: string, pairs: readonly Scored[], threshold?: number): void {
  const at = threshold ?? bestThreshold(pairs)
  const quality = qualityAt(pairs, at)
  const area = areaUnderCurve(pairs)
  const says = [quality.precision, quality.recall, quality.f1, area]
    .map((value) => value.toFixed(3).padStart(7))
    .join('')
  const how = threshold === undefined ? `best for it, ${at.toFixed(2)}` : `fixed, ${at}`
  console.log(`  ${who.padEnd(24)}${String(pairs.length).padStart(6)}${says}  ${how}`)
  results.push({
    set,
    who,
    pairs: pairs.length,
    threshold: at,
    isFixed: threshold !== undefined,
    ...quality,
    area,
  })
}

/** One set of pairs, by us and by every peer. */
function judge(
  set: string,
  pairs: readonly Judged[],
  ours: readonly number[],
  theirs: readonly Pick<PeerScores, 'scorer' | 'scores'>[],
): void {
  const with_ = (scores: readonly number[]) =>
    pairs.map(({ isMatch }, at) => ({ isMatch, score: scores[at] ?? 0 }))
  console.log(`\n${set}: pairs, precision, recall, F1, area under the curve, threshold`)
  report(set, 'sekisho', with_(ours), MATCH)
  report(set, 'sekisho', with_(ours))
  for (const { scorer, scores } of theirs) report(set, scorer, with_(scores))
}

const labelled = nameBench().map((pair) => ({ ...pair, score: compareNames(pair.a, pair.b).score }))
for (const half of ['tune', 'report'] as const) {
  const pairs = labelled.filter((pair) => pair.half === half)
  judge(
    `name-bench, ${half} half`,
    pairs,
    pairs.map(({ score }) => score),
    peerScores(pairs),
  )
  const recorded = pairs.flatMap(({ logicV2, isMatch }) =>
    logicV2 === undefined ? [] : [{ score: logicV2, isMatch }],
  )
  report(half, 'logic-v2 (recorded)', recorded)
  report(half, 'logic-v2 (recorded)', recorded, 0.7)
  for (const [kind, some] of Map.groupBy(pairs, ({ isPerson }) => (isPerson ? 'persons' : 'organisations')))
    report(half, `sekisho, ${kind}`, some, MATCH)
}

/** Does the logic-v2 that is installed say what its authors recorded? */
const lives = peerScores(labelled).find(({ scorer }) => scorer === 'logic-v2')?.scores
if (lives) {
  const recorded = labelled.flatMap(({ logicV2 }, at) =>
    logicV2 === undefined ? [] : [[logicV2, lives[at] ?? 0]],
  )
  const same = recorded.filter(([then = 0, now = 0]) => Math.abs(then - now) < 1e-4).length
  console.log(`\nlogic-v2 as installed scores ${same} of ${recorded.length} pairs as its authors recorded`)
  results.push({ set: 'logic-v2 as recorded', pairs: recorded.length, same })
}
const strength = Map.groupBy(
  labelled.filter(({ isMatch }) => isMatch),
  ({ quality }) => quality,
)
for (const [quality, pairs] of strength)
  console.log(
    `mean score of ${quality} matches: ${(pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length).toFixed(3)} (${pairs.length})`,
  )

const reported = labelled.filter(({ half }) => half === 'report')
const curve = [
  ...thresholdCurve('name-bench, report half', reported),
  ...thresholdCurve(
    'name-bench, report half, persons',
    reported.filter(({ isPerson }) => isPerson),
  ),
  ...thresholdCurve(
    'name-bench, report half, organisations',
    reported.filter(({ isPerson }) => !isPerson),
  ),
]

const japanese = await loadJapanese()
const variations = await byVariation({ japanese })

/** Sets of pairs, each group by itself. */
function judgeGroups(set: string, pairs: readonly PlainPair[], kind: PartyKind): void {
  const started = performance.now()
  const scored = pairs.map(
    ({ name1, name2 }) =>
      compareNames(prepareName(name1, kind, { japanese }), prepareName(name2, kind, { japanese })).score,
  )
  const seconds = (performance.now() - started) / 1000
  const peers = peerScores(pairs)
  for (const group of new Set(pairs.map((pair) => pair.group))) {
    const here = pairs.flatMap((pair, at) => (pair.group === group ? [at] : []))
    const of = (scores: readonly number[]) => here.map((at) => scores[at] ?? 0)
    judge(
      `${set}, ${group}`,
      here.flatMap((at) => pairs[at] ?? []),
      of(scored),
      peers.map(({ scorer, scores }) => ({ scorer, scores: of(scores) })),
    )
  }
  console.log(`\n${set}: pairs a second on one core, both names made ready and compared`)
  for (const { scorer, seconds: took } of [{ scorer: 'sekisho', seconds }, ...peers]) {
    const pairsASecond = Math.round(pairs.length / took)
    console.log(`  ${scorer.padEnd(24)}${String(pairsASecond).padStart(8)}`)
    results.push({ set, who: scorer, pairs: pairs.length, pairsASecond })
  }
}

judgeGroups('Japanese companies', companyPairs(), 'organisation')
judgeGroups('Single names, Latin and', scriptPairs(), 'person')

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../results/names.json', import.meta.url),
  `${JSON.stringify({ commit, machine, results, curve, variations }, null, 2)}\n`,
)
