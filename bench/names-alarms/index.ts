/**
 * How often customers who are on no list are taken for listed ones: names screened over all lists of the test data, at three
 * thresholds; and how many persons of the UN's list are found by their names as they were written by others.
 */
import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { NameIndex } from '@sekisho/names/match'
import { prepareName } from '@sekisho/names/text'
import { listedParties, namesOf } from '../names-search/listed-names.ts'
import { seeded } from '../names-search/variations.ts'
import { type CleanName, candidates, commonNames, sisterCompanies } from './clean-names.ts'

const THRESHOLDS = [0.5, 0.7, 0.8] as const
/** Groups of fewer say nothing. */
const ENOUGH = 30
const EXAMPLES = 20

interface Screened extends CleanName {
  /** What its name is written in and of how many words it is. */
  readonly group: string
  /** The best hit, if any from the lowest threshold on. */
  readonly score: number
  readonly listed: string
}

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
const names = namesOf(await listedParties())
console.log(`${machine}\ncommit ${commit}, ${names.length} names`)
const index = new NameIndex(names)

function screen(name: CleanName): Screened {
  const prepared = prepareName(name.text, name.kind)
  const { parts } = prepared.readings[0]
  const [hit] = index.search(prepared, { threshold: THRESHOLDS[0], limit: 1 })
  const group = `${name.set}, ${parts[0]?.script ?? 'no letters'}, ${parts.length} ${parts.length === 1 ? 'part' : 'parts'}`
  return { ...name, group, score: hit?.score ?? 0, listed: hit?.name ?? '' }
}

/** How many of a thousand reach each threshold. */
const inAThousand = (some: readonly Screened[]) =>
  THRESHOLDS.map((threshold) => (1000 * some.filter(({ score }) => score >= threshold).length) / some.length)

function line(what: string, some: readonly Screened[]): void {
  const says = inAThousand(some).map((value) => value.toFixed(1).padStart(9))
  console.log(`  ${what.padEnd(58)}${String(some.length).padStart(6)}${says.join('')}`)
}

const random = seeded(20261127)
const clean = [
  ...candidates('small_negatives_global.csv', 'invented persons of the world', random),
  ...candidates('negatives_us.csv', 'invented persons of the US', random, 3_000),
  ...commonNames(2_000, random),
  ...sisterCompanies(names, 400, random),
].map(screen)
const listed = candidates('positives_un_untreated.csv', 'persons of the UN list', random).map(screen)

console.log(`\nfalse alarms in a thousand clean names, at ${THRESHOLDS.join(', ')}`)
const bySet = [...Map.groupBy(clean, ({ set }) => set)]
for (const [set, some] of bySet) line(set, some)
console.log('\nfound in a thousand, at the same')
line('persons of the UN list', listed)

const groups = [...Map.groupBy(clean, ({ group }) => group)]
  .filter(([, some]) => some.length >= ENOUGH)
  .sort(([, a], [, b]) => (inAThousand(b)[0] ?? 0) - (inAThousand(a)[0] ?? 0))
console.log('\nthe worst groups')
for (const [group, some] of groups.slice(0, 12)) line(group, some)

/** Alarms evenly through their scores, the highest first. */
function examplesOf(some: readonly Screened[]): readonly Pick<Screened, 'text' | 'listed' | 'score'>[] {
  const alarms = some.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const step = Math.max(1, alarms.length / EXAMPLES)
  return alarms
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .map(({ text, listed, score }) => ({ text, listed, score: Math.round(score * 1000) / 1000 }))
}

const told = (some: readonly Screened[]) => ({ names: some.length, inAThousand: inAThousand(some) })
const result = {
  commit,
  machine,
  listedNames: names.length,
  thresholds: THRESHOLDS,
  falseAlarms: bySet.map(([set, some]) => ({ set, ...told(some), examples: examplesOf(some) })),
  found: {
    set: 'persons of the UN list',
    ...told(listed),
    missed: listed
      .filter(({ score }) => score === 0)
      .slice(0, EXAMPLES)
      .map(({ text }) => text),
  },
  groups: groups.map(([group, some]) => ({ group, ...told(some) })),
}
mkdirSync(new URL('../results/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../results/names-alarms.json', import.meta.url),
  `${JSON.stringify(result, null, 2)}\n`,
)
