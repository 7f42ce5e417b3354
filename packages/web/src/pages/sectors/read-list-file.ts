import { type ListRecord, readCompanyList } from '@sekisho/law/jp/inward-investment/sectors'
import type { Problem } from '@sekisho/logic'
import { decodeText } from '../../deal/decode-text.ts'
import { COMPANY_TEXTS } from './company-texts.ts'
import { readTable } from './read-table.ts'

/** Largest file that is read, in bytes: the list has some four thousand companies in well under a megabyte. */
const MAX_BYTES = 5_000_000

/** The records of a file that holds the finance ministry's list. */
export interface ReadList {
  readonly ok: true
  readonly records: readonly ListRecord[]
}

/** Reads the file of the finance ministry's list, or says why it is none. */
export async function readListFile(
  file: File,
): Promise<ReadList | { readonly ok: false; readonly problems: readonly Problem[] }> {
  const at = { file: file.name }
  if (file.size > MAX_BYTES)
    return { ok: false, problems: [{ code: 'too-large', at, message: COMPANY_TEXTS.tooLarge }] }
  const records = readTable(decodeText(await file.arrayBuffer()))
  // Whether it is the list does not depend on the day it was published.
  const { list, problems } = readCompanyList(records, { publishedOn: '2020-05-08' })
  if (list) return { ok: true, records }
  return { ok: false, problems: problems.map((one) => ({ ...one, at: { ...at, ...one.at } })) }
}
