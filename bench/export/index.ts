/** The whole determination of an export: one record through generated code, and with its proof. One core. */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { exportControl } from '@sekisho/law/jp/export'
import { measure, print } from '../logic/measure.ts'
import { wholeLawRunners } from '../logic/whole-law.ts'

const ROUNDS = 15
/** Asked of the machine the project is developed on, a second and core. */
const TARGETS: Readonly<Record<string, number>> = { 'one case, generated': 20_000, determine: 5_000 }

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
console.log(`${machine}\ncommit ${commit}, ${ROUNDS} interleaved rounds, one core`)

// Acts that say nothing but the destination are left out: they would flatter the figures.
const law = wholeLawRunners(exportControl, ['known-destinations.yaml', 'country-groups.yaml'])
const figures = await measure(law.runners, ROUNDS)
print('The whole of jp/export, on its worked cases', figures, 'determine')
for (const [name, target] of Object.entries(TARGETS)) {
  const median = figures.find((figure) => figure.name === name)?.median ?? 0
  const verdict = median >= target ? 'reached' : 'missed'
  console.log(`${name}: ${Math.round(median)} /s, target ${target} /s: ${verdict}`)
}

mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
const result = { commit, machine, rounds: ROUNDS, figures, comparisons: law.comparisons, targets: TARGETS }
writeFileSync(new URL('../results/export.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
