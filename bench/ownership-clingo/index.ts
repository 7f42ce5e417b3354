/** Control on random graphs with circles and ranges, compared with clingo, an answer-set solver that knows every world. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { controlOf } from '@sekisho/ownership/control'
import { Holdings, WHOLE } from '@sekisho/ownership/graph'
import { seeded } from '../names-search/variations.ts'

const [GRAPHS, ENTITIES, HOLDINGS, TENTH] = [2_000, 7, 10, WHOLE / 10]
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

interface Case {
  /** In tenths. */
  readonly holdings: readonly { holder: number; held: number; least: number; most: number }[]
  readonly holder: number
  readonly tenths: number
  readonly isRestOpen: boolean
}

const random = seeded(20261127)
const below = (end: number) => Math.floor(random() * end)

function randomCase(): Case {
  const sums = Array.from({ length: ENTITIES }, () => 0)
  const seen = new Set<string>()
  const holdings = Array.from({ length: below(HOLDINGS + 1) }, () => {
    const [holder, held, least] = [below(ENTITIES), below(ENTITIES), below(11)]
    return { holder, held, least, most: Math.min(10, least + below(4)) }
  }).filter(({ holder, held, least }) => {
    const isKept = !seen.has(`${holder} ${held}`) && (sums[held] ?? 0) + least <= 10
    if (isKept) sums[held] = (sums[held] ?? 0) + least
    return isKept && seen.add(`${holder} ${held}`) !== undefined
  })
  return { holdings, holder: below(ENTITIES), tenths: 1 + below(10), isRestOpen: random() < 0.5 }
}

function factsOf({ holdings, holder, tenths, isRestOpen }: Case): string {
  const ranges = holdings.map((one) => `range(${one.holder},${one.held},${one.least},${one.most}).`)
  const asked = [`entity(0..${ENTITIES - 1}).`, `holder(${holder}).`, `threshold(${tenths}).`]
  return [...asked, ...(isRestOpen ? ['rest_open.'] : []), ...ranges].join(' ')
}

function answerOf({ holdings, holder, tenths, isRestOpen }: Case): string {
  const columns = Holdings.of(
    ENTITIES,
    holdings.map((one) => ({ ...one, through: 0, least: one.least * TENTH, most: one.most * TENTH })),
  )
  const { surely, possibly } = controlOf(columns, [holder], {
    atLeast: tenths * TENTH,
    isRestOpen: () => isRestOpen,
  })
  return JSON.stringify([surely.toSorted(), possibly.toSorted()])
}

const python = here('.venv/bin/python')
if (existsSync(python)) {
  const cases = Array.from({ length: GRAPHS }, randomCase)
  const input = cases.map(factsOf).join('\n')
  const { stdout, stderr, status } = spawnSync(python, [here('solve.py')], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`clingo failed: ${stderr}`)
  const answers = stdout.trim().split('\n')
  let controlled = 0
  for (const [at, one] of cases.entries()) {
    const expected = JSON.stringify(JSON.parse(answers[at] ?? 'null'))
    const found = answerOf(one)
    if (found !== expected) throw new Error(`clingo says ${expected}, Sekisho ${found}, of ${factsOf(one)}`)
    if (found !== '[[],[]]') controlled += 1
  }
  console.log(`${GRAPHS} random graphs, the same answers as clingo; somebody is controlled in ${controlled}`)
} else console.log('clingo is left out: install it with bench/ownership-clingo/install-clingo.sh')
