export { describeExpression } from './descriptions.ts'
export { type Entry, entriesOf } from './entry.ts'
export { publishEntries, publishEntry } from './publish-entries.ts'
export * from './published-entry.ts'
export {
  type PublishedFact,
  type PublishedFacts,
  type PublishedField,
  publishFact,
  publishFacts,
} from './published-fact.ts'
export type { QuotedName, Statement } from './statement.ts'
export { type Uses, usesOf } from './uses.ts'
