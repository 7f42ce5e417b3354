/** Control lists as data: read from the files in which they are published, compared, referred to. No input or output. */

export { type Pairing, type PairingMark, pairings } from './concordance.ts'
export {
  type ControlList,
  type Entry,
  entriesById,
  LIST_TITLES,
  type ListId,
  pathOf,
  type Reference,
} from './control-list.ts'
export {
  type ClassifiedItem,
  diffLists,
  type ListDiff,
  type TouchedItem,
  touchedItems,
} from './diff-lists.ts'
export { type EntryNumber, lookUpEntry, type NumberFound, parseEntryNumber } from './entry-number.ts'
export { newestOfEach } from './newest.ts'
export { type ListSource, readControlList, sha256Of } from './read-list.ts'
export { LIST_FORMAT, readStoredList, writeStoredList } from './stored-list.ts'
