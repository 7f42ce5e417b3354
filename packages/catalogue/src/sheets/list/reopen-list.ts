import { entries } from '@sekisho/law/jp/list-control'
import { type Problem, ProblemError, parseDay } from '@sekisho/logic'
import { listRules, readSpec } from '../../classify/index.ts'
import { type ClassifiedItem, type Reopening, reopen } from '../reopen/reopen.ts'

/** A product that was classified against the control list. */
export interface ListedItem {
  readonly id: string
  readonly name: string
  /** The ids of the entries that it was judged against. */
  readonly entries: readonly string[]
  /** Its specification, as `classify` takes it; nothing when only the result was kept. */
  readonly spec?: unknown
}

/** What must be judged again, and the items whose specification cannot be read any more. */
export interface ReopenedList {
  readonly reopened: readonly Reopening[]
  readonly problems: readonly { readonly item: string; readonly problems: readonly Problem[] }[]
}

/**
 * Which products must be judged again because the control list changed between two days, and why.
 * @param from the earlier day, `YYYY-MM-DD`
 * @param to the later day
 * @throws ProblemError when one of them is no day
 */
export function reopenListed(items: readonly ListedItem[], from: string, to: string): ReopenedList {
  const [first, last] = [from, to].map((day) => parseDay(day) ?? noDay(day))
  const problems: { item: string; problems: readonly Problem[] }[] = []
  const classified = items.map(({ id, name, entries: judged, spec }): ClassifiedItem => {
    if (spec === undefined) return { id, name, entries: judged }
    const read = readSpec(listRules, spec, from)
    if (read.ok) return { id, name, entries: judged, given: read.case }
    problems.push({ item: id, problems: read.problems })
    return { id, name, entries: judged }
  })
  const rules = entries.map(({ rule }) => rule)
  // Both days were read above.
  const change = { ruleSet: listRules, entries: rules, from: first as number, to: last as number }
  return { reopened: reopen(classified, change), problems }
}

function noDay(day: string): never {
  throw new ProblemError([
    {
      code: 'no-day',
      at: {},
      message: {
        ja: `「${day}」は日ではありません。2026-02-14 のように書いてください。`,
        en: `"${day}" is no day: write it as 2026-02-14.`,
      },
    },
  ])
}
