import { caseRecords, type Origin } from './case-records.ts'
import { parseJson } from './parse-json.ts'
import type { ReadResult } from './source-record.ts'

/** The cases of a JSON document: one, or a list of them. */
export function readJson(text: string, origin: Origin): ReadResult[] {
  return caseRecords(parseJson(text, { file: origin.file, line: 1 }), origin)
}
