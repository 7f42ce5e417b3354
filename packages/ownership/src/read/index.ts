/** Records of published files as entities and interests. */
export { type RecordRead, readRecord } from './read-record.ts'
