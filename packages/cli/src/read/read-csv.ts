import { ProblemError } from '@sekisho/logic'
import type { Origin } from './case-records.ts'
import { type CsvRow, takeRows } from './csv-rows.ts'
import { fault, problem } from './fault.ts'
import type { Line } from './read-lines.ts'
import type { Entry } from './source-node.ts'
import type { ReadResult } from './source-record.ts'

interface Table {
  readonly origin: Origin
  /** Known once the header has been read. */
  columns: readonly string[] | undefined
}

/**
 * The cases of a CSV file: the first row names the columns, each further row is a flat map from column to text. An
 * empty cell is an absent name, and a row of empty cells no case. A row that is wrong does not stop the others.
 *
 * @throws ProblemError when the header is wrong
 */
export async function* readCsv(
  batches: AsyncIterable<readonly Line[]>,
  origin: Origin,
): AsyncGenerator<ReadResult[], void> {
  const table: Table = { origin, columns: undefined }
  let waiting: readonly Line[] = []
  for await (const batch of batches) {
    const lines = waiting.length > 0 ? [...waiting, ...batch] : batch
    const { results, read } = readLines(lines, table, true)
    waiting = lines.slice(read)
    yield results
  }
  yield readLines(waiting, table, false).results
}

/** The cases of the rows that are complete in `lines`, and how many lines those were. */
function readLines(
  lines: readonly Line[],
  table: Table,
  more: boolean,
): { results: ReadResult[]; read: number } {
  const { file } = table.origin
  const results: ReadResult[] = []
  let read = 0
  while (read < lines.length) {
    const taken = takeRows(lines, read, { file, width: table.columns?.length, more })
    if (!taken) break
    read += taken.taken
    if ('rows' in taken) {
      for (const row of taken.rows) results.push(...readRow(row, table))
    } else if (table.columns) {
      results.push({ ok: false, problem: taken.problem })
    } else {
      throw new ProblemError([taken.problem])
    }
  }
  return { results, read }
}

function readRow({ line, cells }: CsvRow, table: Table): ReadResult[] {
  const { file, format } = table.origin
  if (cells.some((cell) => cell.includes('\r'))) {
    if (!table.columns) throw fault('csv-carriage-return', { file, line })
    return [{ ok: false, problem: problem('csv-carriage-return', { file, line }) }]
  }
  if (!table.columns) {
    table.columns = columnNames(cells, file, line)
    return []
  }
  const [expected, found] = [table.columns.length, cells.length]
  if (expected !== found) {
    return [{ ok: false, problem: problem('csv-cells', { file, line }, { expected, found }) }]
  }
  const entries = rowEntries(cells, table.columns, line)
  if (entries.size === 0) return []
  return [{ ok: true, record: { file, format, notes: [], value: { kind: 'map', line, column: 1, entries } } }]
}

function rowEntries(cells: readonly string[], columns: readonly string[], line: number): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  columns.forEach((name, index) => {
    const text = cells[index]
    if (!text) return
    const at = { line, column: index + 1 }
    entries.set(name, { ...at, value: { ...at, kind: 'string', text, value: text } })
  })
  return entries
}

function columnNames(cells: readonly string[], file: string, line: number): readonly string[] {
  const names = cells.map((cell) => cell.trim())
  const numbers = new Map<string, number>()
  names.forEach((name, index) => {
    const [number, at] = [index + 1, { file, line, column: index + 1 }]
    if (name === '') throw fault('csv-header-empty', at, { number })
    const first = numbers.get(name)
    if (first !== undefined) throw fault('csv-header-duplicate', at, { name, first, second: number })
    numbers.set(name, number)
  })
  return names
}
