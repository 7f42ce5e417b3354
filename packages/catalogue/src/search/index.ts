/** Search over control lists in Japanese and English. Runs in a browser. */
import type { ControlList, Entry } from '../list/control-list.ts'

/** An entry found, its place, and why. */
export interface Hit {
  readonly list: ControlList
  readonly entry: Entry
  readonly score: number
  readonly why: readonly string[]
}
