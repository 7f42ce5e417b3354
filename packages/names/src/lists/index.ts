/** Watch-lists: one model of a listed party, and a reader for each format in which lists are published. Runs in browsers. */
export type { ListFormat, ListSource, Read } from './list-file.ts'
export { ListError } from './list-problem.ts'
export { partialDay, yearsOf } from './partial-day.ts'
export type {
  Address,
  Identifier,
  ListedName,
  ListedParty,
  NameQuality,
  PartialDay,
  PartyKind,
} from './party.ts'
export { partyOfEntity } from './read-ftm.ts'
export { formatOf } from './read-list.ts'
export { OWN_COLUMNS, type OwnColumn, type OwnColumns, ownCsv } from './read-own-csv.ts'
export type { Words } from './words.ts'
export { isArchive, workbookText } from './workbook-text.ts'
export { type Entity, entityOfParty } from './write-ftm.ts'
