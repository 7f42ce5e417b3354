import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Interval } from './timeline.ts'

const TIMELINE_FORMAT = 'sekisho-timeline/1'

/** A timeline as published. Its JSON Schema is `schema/timeline-1.schema.json`. */
export interface PublishedTimeline {
  readonly format: typeof TIMELINE_FORMAT
  readonly regime: string
  readonly intervals: readonly Interval[]
}

/** Publishes what `timeline` gave. */
export function publishTimeline(ruleSet: RuleSet, intervals: readonly Interval[]): PublishedTimeline {
  return { format: TIMELINE_FORMAT, regime: ruleSet.id, intervals }
}
