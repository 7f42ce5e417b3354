/** Control lists as data: read from the files in which they are published. No input or output. */
export type { ControlList, Entry, ListId, Reference } from './control-list.ts'
