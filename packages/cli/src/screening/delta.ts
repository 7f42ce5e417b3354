import { ProblemError } from '@sekisho/logic'
import { diffVersions, type ListVersion, listVersions } from '@sekisho/names/folder'
import { type Listing, Screener, type Subject } from '@sekisho/names/screening'
import { asProblems } from '../lists/watch-lists.ts'
import type { LoadedLists } from './load-lists.ts'
import { screenProblem } from './messages.ts'
import { type KeptHit, keptHit, type Run, readResults } from './results.ts'

/** Screens as if anew, but looks only for what the change of a list or of a party can have changed. */
export interface Delta {
  /** The hits of a party now; nothing where it was not screened before as it is now, and must be screened whole. */
  readonly hitsOf: (id: string, subject: Subject, threshold: number) => readonly KeptHit[] | undefined
  /** Entries that are new or other than before. */
  readonly touched: number
}

/** What was found of a party before; nothing where two parties had its id. */
type Before = { readonly subject: string; readonly hits: readonly KeptHit[] } | null

/**
 * @param file of earlier results @param now with what is screened now
 * @throws ProblemError where the earlier results are cut, were compared otherwise, or rest on a version that is not kept
 */
export async function deltaSince(file: string, now: Run, lists: LoadedLists): Promise<Delta> {
  const before = new Map<string, Before>()
  const { run, isWhole } = await readResults(file, (result) => {
    if ('unread' in result) return
    const { id, subject, hits } = result
    before.set(id, before.has(id) ? null : { subject: JSON.stringify(subject), hits })
  })
  if (!isWhole) throw new ProblemError([screenProblem('results-cut', { file })])
  if (run.matcher !== now.matcher || run.threshold !== now.threshold)
    throw new ProblemError([screenProblem('results-otherwise', { file })])
  const { touched, stands } = await changesSince(file, run, lists)
  const screener = new Screener(touched, lists.prepare)
  const asOf = new Map(lists.versions.map((version) => [version.list, version.asOf]))
  return {
    touched: touched.length,
    hitsOf(id, subject, threshold) {
      const known = before.get(id)
      if (!known || known.subject !== JSON.stringify(subject)) return undefined
      const kept = known.hits.filter(stands).map((hit) => ({ ...hit, asOf: asOf.get(hit.list) ?? hit.asOf }))
      const found = screener.screen(subject, { threshold }).map(keptHit)
      return [...kept, ...found].sort((a, b) => b.score - a.score)
    },
  }
}

/** The entries that are new or other than at the earlier run, and whether a hit of it is on an entry that still stands so. */
async function changesSince(
  file: string,
  run: Run,
  { folder, versions, listings }: LoadedLists,
): Promise<{ readonly touched: readonly Listing[]; readonly stands: (hit: KeptHit) => boolean }> {
  const kept = await asProblems(folder, () => listVersions(folder))
  const same = new Set<string>()
  const [touched, gone] = [[] as Listing[], new Set<string>()]
  for (const version of versions) {
    const { list, asOf } = version
    const was = run.lists.find((one) => one.list === list)
    if (was === undefined) {
      touched.push(...listings.filter((one) => one.list === list))
      continue
    }
    same.add(list)
    const { added, removed, changed } = await diffOf(folder, keptVersion(kept, was, file), version)
    for (const party of [...added, ...changed.map(({ after }) => after)]) touched.push({ list, asOf, party })
    for (const { id } of [...removed, ...changed.map(({ before }) => before)]) gone.add(`${list} ${id}`)
  }
  return { touched, stands: ({ list, id }) => same.has(list) && !gone.has(`${list} ${id}`) }
}

const NO_CHANGE = { added: [], removed: [], changed: [] } satisfies Awaited<ReturnType<typeof diffVersions>>

function diffOf(folder: string, before: ListVersion, after: ListVersion) {
  if (before.asOf === after.asOf) return NO_CHANGE
  return asProblems(folder, () => diffVersions(folder, before, after))
}

/** The version that the earlier run used, where it is still kept as it was. */
function keptVersion(kept: readonly ListVersion[], was: Run['lists'][number], file: string): ListVersion {
  const found = kept.find(
    ({ list, asOf, source }) => list === was.list && asOf === was.asOf && source.sha256 === was.sha256,
  )
  if (!found) throw new ProblemError([screenProblem('version-gone', { file }, `${was.list} ${was.asOf}`)])
  return found
}
