import { type Problem, ProblemError, type RuleSet } from '@sekisho/logic'
import type { BillLine } from './bill-line.ts'
import { readColumns } from './columns.ts'
import { billProblem } from './messages.ts'
import { readTable } from './read/read-table.ts'
import type { ReadRow, TableRow } from './read/table.ts'
import { LineReader } from './read-line.ts'

/** A line, or a row that is none and why. */
export type ReadLine = BillLine | { readonly row: number; readonly problem: Problem }

/**
 * Reads a bill of materials, CSV or Excel, in batches of lines. The first row that is not empty names the columns. A row
 * or cell that is wrong does not stop the others; nothing is guessed for it.
 * @param sheet the name of the sheet of an Excel file; needed where several are shown
 * @throws ProblemError when the file is no table, or a column is not known
 */
export function* readBill(
  bytes: Uint8Array,
  ruleSet: RuleSet,
  sheet?: string,
): Generator<readonly ReadLine[], void> {
  let reader: LineReader | undefined
  for (const batch of readTable(bytes, sheet)) {
    const lines: ReadLine[] = []
    for (const row of batch) {
      if (reader !== undefined) lines.push(...lineOf(row, reader))
      else if (!isEmpty(row)) reader = headed(row, ruleSet)
    }
    yield lines
  }
  if (reader === undefined) throw new ProblemError([billProblem('bill-empty', undefined)])
}

function lineOf(row: ReadRow, reader: LineReader): readonly ReadLine[] {
  if ('problem' in row) return [row]
  const line = reader.read(row)
  return line ? [line] : []
}

function isEmpty(row: ReadRow): boolean {
  return 'cells' in row && row.problems.length === 0 && row.cells.every((cell) => cell.trim() === '')
}

function headed(row: ReadRow, ruleSet: RuleSet): LineReader {
  if ('problem' in row) throw new ProblemError([row.problem])
  if (row.problems.length > 0) throw new ProblemError(row.problems.map(({ problem }) => problem))
  const read = readColumns(headCells(row), row.row, ruleSet)
  if (!read.ok) throw new ProblemError(read.problems)
  return new LineReader(read.columns, ruleSet)
}

/** A mark of the order of bytes may stand before the first name. */
function headCells({ cells }: TableRow): readonly string[] {
  return cells.map((cell, place) => (place === 0 ? cell.replace(/^\ufeff/, '') : cell))
}
