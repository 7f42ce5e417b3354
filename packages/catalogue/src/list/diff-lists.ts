import { type ControlList, type Entry, entriesById } from './control-list.ts'

/** What became of the entries of a list between two of its days. */
export interface ListDiff {
  readonly from: string
  readonly until: string
  readonly added: readonly Entry[]
  /** Gone, or its number kept and its content deleted. */
  readonly removed: readonly Entry[]
  /** The same text under another number. */
  readonly renumbered: readonly { readonly before: Entry; readonly after: Entry }[]
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[]
}

/** An item that was classified: the entries it was found under, in the list as of a day. */
export interface ClassifiedItem {
  readonly name: string
  readonly list: ControlList['id']
  readonly asOf: string
  readonly entries: readonly string[]
}

/** A classified item that a change of its list touches, and by which entries. */
export interface TouchedItem {
  readonly item: ClassifiedItem
  /** The entries named by the item, with what changed in, above or below each. */
  readonly by: readonly { readonly entry: string; readonly changed: readonly string[] }[]
}

/**
 * Compares a list on two of its days, entry by entry. Notes count as text. A text that stood under one number and now
 * stands under one other is told as renumbered.
 *
 * @throws RangeError when the two are not the same list
 */
export function diffLists(before: ControlList, after: ControlList): ListDiff {
  if (before.id !== after.id) throw new RangeError(`"${before.id}" and "${after.id}" are different lists`)
  const [old, now] = [entriesById(before), entriesById(after)]
  const gone = before.entries.filter((entry) => !entry.deleted && isGone(now.get(entry.id)))
  const come = after.entries.filter((entry) => !entry.deleted && isGone(old.get(entry.id)))
  const renumbered = pairs(gone, come)
  const [left, right] = [
    new Set(renumbered.map((pair) => pair.before)),
    new Set(renumbered.map((pair) => pair.after)),
  ]
  return {
    from: before.asOf,
    until: after.asOf,
    added: come.filter((entry) => !right.has(entry)),
    removed: gone.filter((entry) => !left.has(entry)),
    renumbered,
    changed: before.entries.flatMap((entry) => {
      const next = now.get(entry.id)
      if (entry.deleted || next === undefined || next.deleted || wordsOf(entry) === wordsOf(next)) return []
      return [{ before: entry, after: next }]
    }),
  }
}

/** The classified items that a change touches: an entry of theirs changed, or one above or below it. */
export function touchedItems(
  items: readonly ClassifiedItem[],
  diff: ListDiff,
  list: ControlList,
): TouchedItem[] {
  const changed = [
    ...diff.added.map(({ id }) => id),
    ...diff.removed.map(({ id }) => id),
    ...diff.renumbered.map(({ before }) => before.id),
    ...diff.changed.map(({ before }) => before.id),
  ]
  const entries = entriesById(list)
  const isAbove = (id: string, other: string): boolean => {
    for (let at: string | undefined = other; at !== undefined; at = entries.get(at)?.parent)
      if (at === id) return true
    return false
  }
  return items
    .filter((item) => item.list === list.id)
    .flatMap((item) => {
      const by = item.entries
        .map((entry) => ({
          entry,
          changed: changed.filter((id) => isAbove(entry, id) || isAbove(id, entry)),
        }))
        .filter((one) => one.changed.length > 0)
      return by.length === 0 ? [] : [{ item, by }]
    })
}

/** Entries with the same words on both sides, where the words stand once on each. */
function pairs(gone: readonly Entry[], come: readonly Entry[]) {
  const byWords = Map.groupBy(come, wordsOf)
  const once = Map.groupBy(gone, wordsOf)
  return [...once].flatMap(([words, before]) => {
    const after = byWords.get(words)
    const [one, other] = [before[0], after?.[0]]
    // A word or two stand in many places: not enough to call it the same entry.
    if (before.length > 1 || after?.length !== 1 || !one || !other || words.length < 8) return []
    return [{ before: one, after: other }]
  })
}

function isGone(entry: Entry | undefined): boolean {
  return entry === undefined || entry.deleted === true
}

/** The words of an entry without differences of form: width, spaces, っ written large as in old texts. */
function wordsOf({ text, notes = [] }: Entry): string {
  return [text, ...notes].join('\n').normalize('NFKC').replaceAll(/\s+/g, ' ').replaceAll('つ', 'っ').trim()
}
