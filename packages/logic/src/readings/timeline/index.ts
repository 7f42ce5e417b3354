export type { LawChange } from './law-change.ts'
export { type Interval, timeline } from './timeline.ts'
