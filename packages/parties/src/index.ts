/** Parties of a deal, looked up in watch-lists, and the facts of the law that this answers. Node only. */
export { type Answered, answeredByLists } from './answered-by-lists.ts'
export { PartyLookUp } from './look-up.ts'
export type { Named, Party } from './party.ts'
export { partiesOf, subjectsOf } from './read-parties.ts'
