import { type ControlList, type Entry, entriesById } from '@sekisho/catalogue/list'
import { topicsOf } from '@sekisho/catalogue/search'

/** What every engine is given: one document a topic, its heading and all that stands below. */
export interface Document {
  readonly id: string
  readonly head: string
  readonly body: string
}

/** The same documents that our own search is made from, as plain text. */
export function documentsOf(lists: readonly ControlList[]): Document[] {
  return topicsOf(lists).map(({ id, heads, details }) => ({
    id,
    head: heads.map(({ entry }) => entry.text).join('\n'),
    body: [
      ...heads.flatMap(({ list, entry }) => [...(entry.notes ?? []), ...below(list, entry)]),
      ...details.flatMap(({ list, entry }) => [entry.text, ...(entry.notes ?? []), ...below(list, entry)]),
    ].join('\n'),
  }))
}

function below(list: ControlList, entry: Entry): string[] {
  const entries = entriesById(list)
  return entry.children.flatMap((id) => {
    const child = entries.get(id)
    return child ? [child.text, ...(child.notes ?? []), ...below(list, child)] : []
  })
}
