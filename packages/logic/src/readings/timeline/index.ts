export { type Interval, type LawChange, timeline } from './timeline.ts'
