import {
  between,
  type Case,
  type Day,
  evaluate,
  onDay,
  published,
  type Rule,
  type RuleSet,
  UNKNOWN,
  withFact,
} from '@sekisho/logic'
import { type EntryChange, entryChanges } from './entry-changes.ts'

/** A product that was classified. */
export interface ClassifiedItem {
  readonly id: string
  readonly name: string
  /** The ids of the entries that it was judged against. */
  readonly entries: readonly string[]
  /** What was known of it; nothing when only the result was kept. */
  readonly given?: Case
}

/** An entry that changed and what that means for a product. */
export interface Reopening {
  readonly item: ClassifiedItem
  readonly entry: Rule
  readonly changes: readonly EntryChange[]
  /** Does the entry apply, on the first day and on the second? `null` is not known. */
  readonly was: boolean | null
  readonly is: boolean | null
  /** Must it be judged again? Not where the values on file lead to the same answer on every day between the two. */
  readonly mustJudge: boolean
  /** Is anything known to have been amended? Not where only nobody read the text of the earlier day. */
  readonly isAmended: boolean
}

/** What is compared: the entries of a list and two days, the earlier first. */
export interface ListChange {
  readonly ruleSet: RuleSet
  readonly entries: readonly Rule[]
  readonly from: Day
  readonly to: Day
}

/**
 * Which classified items must be judged again because the list changed between two days, and why. An entry whose rules
 * are the same on both days opens nothing. An item with its values is judged against every changed entry, also one
 * that it was never judged against; an item without values is opened for every changed entry of its own.
 */
export function reopen(items: readonly ClassifiedItem[], change: ListChange): readonly Reopening[] {
  const changed = change.entries.flatMap((entry) => {
    const changes = entryChanges(entry, change.from, change.to)
    return changes.length > 0 ? [{ entry, changes }] : []
  })
  return items.flatMap((item) =>
    changed.flatMap(({ entry, changes }): readonly Reopening[] => {
      const isAmended = changes.some(({ kind }) => kind !== 'unread')
      if (item.given) return judged(item, item.given, { entry, changes, isAmended }, change)
      if (!item.entries.includes(entry.id)) return []
      return [{ item, entry, changes, isAmended, was: null, is: null, mustJudge: true }]
    }),
  )
}

function judged(
  item: ClassifiedItem,
  given: Case,
  changed: Pick<Reopening, 'entry' | 'changes' | 'isAmended'>,
  { ruleSet, from, to }: ListChange,
): readonly Reopening[] {
  const { act } = ruleSet
  const { entry } = changed
  const truthOn = (one: Case) => evaluate(ruleSet, one).reading.value(entry)
  const [was, is] = [truthOn(onDay(given, act.id, from)), truthOn(onDay(given, act.id, to))]
  // On "some day between the two" every value that changed is a range; what is certain even so did not hang on it.
  const isSettled = truthOn(withFact(given, act.id, someDay(from, to))) !== UNKNOWN
  if (isSettled && !item.entries.includes(entry.id)) return []
  return [{ item, ...changed, was: published(was), is: published(is), mustJudge: !isSettled }]
}

function someDay(from: Day, to: Day) {
  return { status: 'known', value: between(from, to) } as const
}
