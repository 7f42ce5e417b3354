/**
 * The mutation run: changes each threshold, date, comparison, connective and exception of a regime, and lists the
 * changes that no worked case notices. `npm run mutate [-- --regime ID] [--file NAME | --since REV] [--every N]`: of every
 * regime or of one; of one file, or of the files that git sees changed since a revision, whether committed or not; each
 * Nth of the changes alone, where all of them take hours.
 *
 * Survivors with a reason stand in `mutants-accepted.yaml` beside the regime (`id`, `what`, `why`). What several regimes
 * take from a shared file is held by the cases of any of them.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { REGIME_IDS, regime } from '@sekisho/law/regimes'
import { checkWorkedCase, type RuleSet, readDeal, readWorkedCases, type WorkedCase } from '@sekisho/logic'
import { parse } from 'yaml'
import { z } from 'zod'
import { allMutants, type Mutant } from './mutate/all-mutants.ts'
import { baselineOf, mayDiffer } from './mutate/may-differ.ts'
import { replaceIn } from './mutate/replace.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const Accepted = z.array(z.object({ id: z.string(), what: z.string(), why: z.string().min(10) }))

function workedCases(folder: URL): readonly WorkedCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readWorkedCases(parse(readFileSync(new URL(name, folder), 'utf8'))).cases)
}

function accepted(file: URL): z.infer<typeof Accepted> {
  return existsSync(file) ? Accepted.parse(parse(readFileSync(file, 'utf8')) ?? []) : []
}

/** The files that differ from a revision or are new, as seen from a folder: `duty.ts`, `../shared/days.ts`. */
function changedSince(revision: string, folder: string): ReadonlySet<string> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n')
  const changed = git('diff', '--name-only', revision)
  const added = git('ls-files', '--others', '--exclude-standard')
  return new Set([...changed, ...added].filter(Boolean).map((name) => relative(folder, `${ROOT}${name}`)))
}

const { values } = parseArgs({
  options: {
    regime: { type: 'string' },
    file: { type: 'string' },
    since: { type: 'string' },
    every: { type: 'string' },
  },
})

/** The worked cases of a regime, ready to say whether one of them notices a mutant. */
interface Held {
  readonly ruleSet: RuleSet
  readonly all: number
  readonly passing: number
  isNoticed(mutant: Mutant): boolean
}

const folderOf = ({ id }: RuleSet) => fileURLToPath(new URL(`../packages/law/src/${id}/`, import.meta.url))

function heldBy(ruleSet: RuleSet): Held {
  const passes = (worked: WorkedCase, rules = ruleSet) => {
    const { differences, problems } = checkWorkedCase(rules, worked)
    return differences.length === 0 && problems.length === 0
  }
  const all = workedCases(new URL('cases/', pathToFileURL(folderOf(ruleSet))))
  const cases = all.filter((worked) => passes(worked))
  // A case that noticed the last mutant is likely to notice the next of the same rule: it is tried first.
  const order = cases.map((worked) => {
    const deal = readDeal(ruleSet, worked.raw)
    return { worked, baseline: deal.ok ? baselineOf(ruleSet, deal.acts) : null }
  })
  return {
    ruleSet,
    all: all.length,
    passing: cases.length,
    isNoticed(mutant) {
      const mutated = replaceIn(ruleSet, new Map([[mutant.node, mutant.by]]))
      const place = order.findIndex(
        ({ worked, baseline }) =>
          (baseline === null || mayDiffer(mutated, baseline)) && !passes(worked, mutated),
      )
      const [noticing] = place < 0 ? [] : order.splice(place, 1)
      if (noticing) order.unshift(noticing)
      return noticing !== undefined
    },
  }
}

const held = new Map<string, Held>()

async function heldOf(id: string): Promise<Held> {
  const known = held.get(id) ?? heldBy(await regime(id))
  held.set(id, known)
  return known
}

/** The other regimes that take a shared file. */
async function sharing(file: string, own: RuleSet): Promise<readonly Held[]> {
  const others: Held[] = []
  if (!file.startsWith('../')) return others
  for (const id of REGIME_IDS) {
    const other = await regime(id)
    if (other !== own && [...other.files.values()].includes(file)) others.push(await heldOf(id))
  }
  return others
}

/** Runs every mutant of a regime and says what was not noticed. */
async function runMutants(own: Held): Promise<void> {
  const { ruleSet } = own
  const folder = folderOf(ruleSet)
  const changed = values.since === undefined ? null : changedSince(values.since, folder)
  /** A rule set does not name the files of its outcomes: a changed file that declares nothing else may be one. */
  const declaring = new Set(ruleSet.files.values())
  const outcomesChanged = [...(changed ?? [])].some(
    (name) => name.endsWith('.ts') && !name.startsWith('..') && !declaring.has(name),
  )
  const isAsked = ({ file }: Mutant) =>
    (values.file === undefined || file === values.file) &&
    (changed === null || changed.has(file) || (file === 'outcomes' && outcomesChanged))
  const every = Math.max(1, Number(values.every ?? 1) || 1)
  const mutants = allMutants(ruleSet)
    .filter(isAsked)
    .filter((_, at) => at % every === 0)

  const start = performance.now()
  const survivors: Mutant[] = []
  for (const mutant of mutants) {
    if (own.isNoticed(mutant)) continue
    const others = await sharing(mutant.file, ruleSet)
    if (!others.some((other) => other.isNoticed(mutant))) survivors.push(mutant)
  }
  const reasons = accepted(new URL('mutants-accepted.yaml', pathToFileURL(folder)))
  const reasonOf = ({ id, what }: Mutant) => reasons.find((one) => one.id === id && one.what === what)?.why
  for (const mutant of survivors) {
    const why = reasonOf(mutant)
    console.log(`${mutant.file}  ${mutant.id}: ${mutant.what}${why ? `  (accepted: ${why})` : ''}`)
  }
  const noticed = mutants.length - survivors.length
  const unexplained = survivors.filter((mutant) => reasonOf(mutant) === undefined).length
  const percent = ((100 * noticed) / Math.max(1, mutants.length)).toFixed(1)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  if (own.passing < own.all)
    console.log(`${own.all - own.passing} worked cases fail as it is and were left out`)
  console.log(
    `${ruleSet.id}: ${mutants.length} mutants, ${noticed} noticed (${percent} %), ${survivors.length} not, ${unexplained} of them without a reason; ${own.passing} cases, ${seconds} s`,
  )
}

for (const id of values.regime === undefined ? REGIME_IDS : [values.regime])
  await runMutants(await heldOf(id))
