import { z } from '@hono/zod-openapi'
import { type ControlList, diffLists, type Entry, touchedItems } from '@sekisho/catalogue/list'
import { ProblemError } from '@sekisho/logic'
import { requestProblem } from '../platform/messages.ts'
import { LIST_IDS } from './list-ids.ts'
import { catalogueOf } from './lists.ts'

const day = (example: string) =>
  z.string().min(1).max(10).describe('/api/catalogue/lists').openapi({ example })

export const diffQuery = z.strictObject({
  list: z.enum(LIST_IDS).describe(LIST_IDS.join(' | ')).openapi({ example: 'jp-export-order' }),
  from: day('2025-10-09'),
  until: day('2026-02-14'),
  entries: z
    .string()
    .max(2000)
    .optional()
    .describe('判定済みの項目、コンマ区切り / entries of classified items, with commas between: 7(16),2(12)'),
})

/**
 * What changed in a list between two of its days, and which of the entries named it touches.
 * @throws ProblemError when the list is not there as of one of the days
 */
export async function diffOf(
  folder: string | undefined,
  { list: id, from, until, entries = '' }: Readonly<Record<string, string>>,
): Promise<object> {
  const { lists } = await catalogueOf(folder)
  const after = listOf(lists, id, until)
  const diff = diffLists(listOf(lists, id, from), after)
  const named = entries.split(',').flatMap((entry) => entry.trim() || [])
  const item = { name: '', list: after.id, asOf: diff.from, entries: named }
  return {
    list: after.id,
    from: diff.from,
    until: diff.until,
    added: diff.added.map(published),
    removed: diff.removed.map(published),
    renumbered: diff.renumbered.map(publishedPair),
    changed: diff.changed.map(publishedPair),
    touched: touchedItems([item], diff, after).flatMap(({ by }) => by),
  }
}

function listOf(lists: readonly ControlList[], id = '', asOf = ''): ControlList {
  const days = lists.filter((list) => list.id === id)
  const found = days.find((list) => list.asOf === asOf)
  if (found) return found
  throw new ProblemError([
    requestProblem('no-list-of-day', id, asOf, days.map((list) => list.asOf).join(', ')),
  ])
}

function published({ id, text, notes }: Entry) {
  return { id, text, ...(notes ? { notes } : {}) }
}

function publishedPair({ before, after }: { readonly before: Entry; readonly after: Entry }) {
  return { before: published(before), after: published(after) }
}
