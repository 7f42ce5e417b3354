/** Records of published files as entities and interests. */
export { type BodsGraph, graphOfBods } from './bods.ts'
export { type RecordRead, readRecord } from './read-record.ts'
