export { type Entry, entriesOf, type PublishedEntry, publishEntry } from './published-entry.ts'
export { type PublishedFact, publishFact } from './published-fact.ts'
