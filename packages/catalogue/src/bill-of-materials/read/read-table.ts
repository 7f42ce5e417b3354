import { ProblemError } from '@sekisho/logic'
import { billProblem } from '../messages.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { ReadTable } from './table.ts'

/**
 * The rows of a bill of materials as CSV or Excel; which of them is told by its first bytes, not by its name.
 * @param sheet the name of the sheet of an Excel file; needed where several are shown
 * @throws ProblemError when the file cannot be read as a table, also while its rows are read
 */
export function readTable(bytes: Uint8Array, sheet?: string): ReadTable {
  if (begins(bytes, [0x50, 0x4b])) return readXlsx(bytes, sheet)
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new ProblemError([billProblem('bill-old-excel', undefined)])
  return readCsv(bytes)
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte)
}
