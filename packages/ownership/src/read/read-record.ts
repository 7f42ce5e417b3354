import type { Entity, Interest } from '../graph/index.ts'
import { ftmRecord } from './ftm.ts'
import { ukPscRecord } from './uk-psc.ts'

/** What one record of a published file says. */
export interface RecordRead {
  readonly entities: readonly Entity[]
  readonly interests: readonly Interest[]
  /** What of the record is left out, in both languages. */
  readonly leftOut: readonly { readonly ja: string; readonly en: string }[]
}

const FORMATS = [ukPscRecord, ftmRecord]

/**
 * Reads a record of a published file: the UK's persons with significant control as the snapshot has them, or a FollowTheMoney
 * entity. Nothing where the record is of neither.
 *
 * @param source where the record stands, kept with each interest
 */
export function readRecord(record: unknown, source: string): RecordRead | undefined {
  for (const format of FORMATS) {
    const read = format(record, source)
    if (read) return read
  }
  return undefined
}
