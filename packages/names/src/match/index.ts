/** Names found among many: candidates by runs of letters, compared part by part. No input or output. */
export { type IndexedName, type NameHit, NameIndex, type SearchOptions } from './name-index.ts'
