import type { Interval } from '@sekisho/logic'
import type { Days } from './day-chooser.tsx'

/** The steps of a timeline from one day to another, whichever is the earlier. */
export function stepsBetween(intervals: readonly Interval[], { left, right }: Days): readonly Interval[] {
  const [first, last] = left < right ? [left, right] : [right, left]
  return intervals.filter(({ from }) => from > first && from <= last)
}
