export type { LawChange } from './law-change.ts'
export { type PublishedTimeline, publishTimeline } from './publish-timeline.ts'
export { type Interval, timeline } from './timeline.ts'
