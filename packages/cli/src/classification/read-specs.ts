import type { Problem } from '@sekisho/logic'
import { plainOf } from '../plain.ts'
import { readCases } from '../read/read-cases.ts'
import type { SourceRecord } from '../read/source-record.ts'

/** A specification as its file holds it, with the record it came from. */
export type ReadSpecFile =
  | { readonly ok: true; readonly raw: unknown; readonly record: SourceRecord }
  | { readonly ok: false; readonly problem: Problem }

/** The specifications of a YAML or JSON file, one by one; what cannot be read is a problem in its place. */
export async function* readSpecs(file: string): AsyncGenerator<ReadSpecFile> {
  for await (const read of readCases(file)) {
    yield read.ok ? { ok: true, raw: plainOf(read.record.value), record: read.record } : read
  }
}
