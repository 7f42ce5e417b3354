import type { ControlList } from './control-list.ts'

/** The newest of each list as of a day, or of all: what is searched. A year alone counts as its first day. */
export function newestOfEach(lists: readonly ControlList[], on?: string): ControlList[] {
  const known = lists.filter(({ asOf }) => on === undefined || asOf <= on)
  return [...Map.groupBy(known, ({ id }) => id).values()].map((same) =>
    same.reduce((newest, list) => (list.asOf > newest.asOf ? list : newest)),
  )
}
