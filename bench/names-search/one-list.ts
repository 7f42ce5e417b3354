/**
 * OFAC's SDN list alone, which watchman reads too. Engines score by scales of their own, so each is also judged at the score
 * that it gives to no more than one in twenty invented persons who are on no list.
 */
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { NameIndex } from '@sekisho/names/match'
import { prepareName } from '@sekisho/names/text'
import { parse } from 'csv-parse/sync'
import { DATA } from '../names/labelled-pairs.ts'
import { listedParties, namesOf, SDN } from './listed-names.ts'
import { type Asked, type Engine, type Measured, measure } from './measure.ts'
import { startLogicV2 } from './peers/logic-v2.ts'
import { enginesOfNpm } from './peers/of-npm.ts'
import { startWatchman } from './peers/watchman.ts'
import { KINDS, seeded, varied } from './variations.ts'

const QUERIES = 1_000
/** For those who look through the whole list for every query. */
const SLOW = 50
/** Invented persons: one in twenty of them may be a false alarm. */
const CLEAN = 60

type Row = Readonly<Record<string, string>>

interface OneListResult extends Omit<Measured, 'scores'> {
  /** The score above which one in twenty invented persons is, and how often the right party is: of engines that score. */
  readonly threshold?: number
  readonly foundAtThreshold?: number
}

/** Asks all engines the same; those in other languages are left out where they are not installed. */
export async function oneList(): Promise<readonly OneListResult[]> {
  const parties = await listedParties([SDN])
  const names = namesOf(parties)
  const places = new Map(parties.map(({ id }, at) => [id, at]))
  const index = new NameIndex(names)
  const watchman = await startWatchman(`${DATA}/lists/${dirname(SDN)}`)
  const logicV2 = startLogicV2(parties)
  const engines: readonly Engine[] = [
    {
      name: 'sekisho',
      queries: QUERIES,
      search: (query, kind) => index.search(prepareName(query, kind), { threshold: 0 }),
    },
    // Fuse.js looks through every name too, and is asked among all lists.
    ...enginesOfNpm(names, QUERIES).filter(({ name }) => name !== 'Fuse.js'),
    ...(watchman
      ? [
          {
            name: 'watchman 0.50',
            queries: SLOW * 4,
            search: async (...query: Parameters<typeof watchman.search>) =>
              (await watchman.search(...query)).map(({ id, score }) => ({
                party: places.get(id) ?? -1,
                score,
              })),
          },
        ]
      : []),
    ...(logicV2 ? [{ name: 'logic-v2, whole list', queries: SLOW, search: logicV2.search }] : []),
  ]
  console.log(
    `\nOFAC's SDN list of 2021-07 alone, ${names.length} names of ${parties.length} parties, one core`,
  )
  const random = seeded(20261128)
  const asked: readonly Asked[] = Array.from({ length: QUERIES }, (_, at) => {
    const name = names[Math.floor(random() * names.length)] ?? {
      text: '',
      kind: 'unknown' as const,
      party: -1,
    }
    const change = KINDS[at % KINDS.length] ?? 'letter changed'
    return { ...name, change, query: varied(name.text, change, random) }
  })
  const rows = parse(readFileSync(`${DATA}/names/candidates/small_negatives_global.csv`, 'utf8'), {
    columns: true,
  }) as Row[] // text by column
  const clean = rows.slice(0, CLEAN).map(({ full_name = '' }) => full_name)

  const results: OneListResult[] = []
  for (const engine of engines) {
    const { scores, ...measured } = await measure(engine, asked)
    if (new Set(scores.filter((score) => score >= 0)).size < 2) {
      results.push(measured)
      continue
    }
    const highest: number[] = []
    for (const name of clean)
      highest.push(Math.max(-1, ...(await engine.search(name, 'person')).map(({ score }) => score)))
    const threshold = highest.sort((a, b) => b - a)[CLEAN / 20] ?? 0
    const foundAtThreshold = scores.filter((score) => score > threshold).length / scores.length
    console.log(
      `    above ${threshold.toFixed(3)}, where one in twenty invented persons is: found ${(100 * foundAtThreshold).toFixed(1)} %`,
    )
    results.push({ ...measured, threshold, foundAtThreshold })
  }
  watchman?.stop()
  logicV2?.stop()
  return results
}
