/** The rule language beside real engines, on the same rules and cases. */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { inwardInvestment } from '@sekisho/law/jp/inward-investment'
import { byHand } from './by-hand.ts'
import { bulkRunners } from './in-bulk.ts'
import { measure, print } from './measure.ts'
import type { Peer, PreparePeer } from './peer.ts'
import { cedar } from './peers/cedar.ts'
import { cel } from './peers/cel.ts'
import { jsonLogic } from './peers/json-logic.ts'
import { jsonRules } from './peers/json-rules.ts'
import { openFisca } from './peers/openfisca.ts'
import { interpreted, sekisho } from './peers/sekisho.ts'
import { zen } from './peers/zen.ts'
import { samples } from './sample.ts'
import { wholeLawRunners } from './whole-law.ts'

const SEED = 20261123
const COUNT = 20_000
const ROUNDS = 15

const hand: PreparePeer = (given) => ({
  name: 'hand-written TypeScript',
  version: '-',
  how: 'two-valued function, the ceiling',
  cases: given.length,
  run: () => given.map(byHand),
})

const given = samples(SEED, COUNT)
const expected = given.map(byHand)
const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(
  `${machine}\ncommit ${commit}, seed ${SEED}, ${COUNT} cases, ${ROUNDS} interleaved rounds, one core`,
)

/** Every engine must give the expected answers on all its cases, or nothing is timed. */
async function prepared(prepare: PreparePeer): Promise<Peer> {
  return checked(await prepare(given))
}

async function checked(peer: Peer): Promise<Peer> {
  const outcomes = await peer.run()
  const wrong = outcomes.findIndex((outcome, place) => outcome !== expected[place])
  if (wrong >= 0 || outcomes.length !== peer.cases) {
    throw new Error(
      `${peer.name}: case ${wrong} is ${outcomes[wrong]}, expected ${expected[wrong]}: ${JSON.stringify(given[wrong])}`,
    )
  }
  return peer
}

const peers: Peer[] = []
for (const prepare of [sekisho, interpreted, hand, jsonLogic, cel, zen, jsonRules, cedar])
  peers.push(await prepared(prepare))
const vectorised = await openFisca(given)
if (vectorised) peers.push(await checked(vectorised))
else
  console.log(
    'OpenFisca is left out: sh bench/logic/peers/install-openfisca.sh installs it where Python is there.',
  )
const single = await measure(peers, ROUNDS)
for (const peer of peers) peer.end?.()
print('The subset, one case at a time, without proof', single, 'sekisho (one case)')

const bulk = await measure(bulkRunners(SEED), ROUNDS)
print('The subset in bulk', bulk, 'sekisho in bulk')

const law = wholeLawRunners(inwardInvestment)
const whole = await measure(law.runners, ROUNDS)
print('The whole of jp/inward-investment, on its worked cases', whole, 'evaluate')
const inBulk = whole.find(({ name }) => name === 'in bulk')
const perSecond = Math.round((inBulk?.median ?? 0) * law.comparisons)
console.log(
  `in bulk: ${law.comparisons} comparisons a case, ${new Intl.NumberFormat('en').format(perSecond)} comparisons/s; ${(100 * law.fastShare).toFixed(1)} % of the worked cases fit columns`,
)

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
const result = {
  commit,
  machine,
  seed: SEED,
  rounds: ROUNDS,
  versions: peers.map(({ name, version }) => ({ name, version })),
  single,
  bulk,
  whole,
  comparisons: law.comparisons,
  comparisonsPerSecond: perSecond,
}
writeFileSync(new URL('../results/logic.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
