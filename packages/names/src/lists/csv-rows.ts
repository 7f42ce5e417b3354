import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { badRecord, cutShort, LONGEST_RECORD } from './list-problem.ts'

export interface RowOptions {
  readonly delimiter?: string
  /** How many lines of the file stood before what is given. */
  readonly before?: number
}

/**
 * The rows of CSV, with the number of each row from 1, as they stream by. A row that is cut short or of another width than
 * the first is told, never passed over.
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  { delimiter = ',', before = 0 }: RowOptions = {},
): AsyncGenerator<{ readonly cells: readonly string[]; readonly row: number }, void> {
  let [waiting, row, width] = ['', before, 0]
  const rows = function* (whole: string) {
    for (const cells of parsed(whole, delimiter, row + 1)) {
      row += 1
      if (width === 0) width = cells.length
      if (cells.length !== width)
        throw badRecord(
          {
            ja: `${row} 行目の列は ${cells.length} 個で、ほかの行（${width} 個）と違います。`,
            en: `Row ${row} has ${cells.length} columns where the others have ${width}.`,
          },
          row,
        )
      yield { cells, row }
    }
  }
  for await (const piece of text) {
    // The two signs of a line end may come in two pieces.
    waiting = (waiting + piece).replaceAll('\r\n', '\n')
    const end = endOfRows(waiting)
    if (end < 0 && waiting.length > LONGEST_RECORD) throw cutShort(row + 1)
    if (end < 0) continue
    yield* rows(waiting.slice(0, end))
    waiting = waiting.slice(end + 1)
  }
  // Old files end with a control Z.
  if (waiting.replaceAll('\u001a', '').trim() !== '') yield* rows(waiting)
}

/** A row of CSV whose first row names the columns. */
export interface CsvRecord {
  /** What stands in a column, without space around it; empty where there is no such column. */
  readonly cell: (column: string) => string
  readonly row: number
}

/** The rows below the names of the columns. @throws ListError where one of the columns needed is missing */
export async function* csvRecords(
  text: AsyncIterable<string>,
  needed: readonly string[],
  options?: RowOptions,
): AsyncGenerator<CsvRecord, void> {
  let columns: ReadonlyMap<string, number> | undefined
  for await (const { cells, row } of csvRows(text, options)) {
    if (columns) {
      const known = columns
      yield { cell: (column) => (cells[known.get(column) ?? -1] ?? '').trim(), row }
      continue
    }
    columns = new Map(cells.map((column, at) => [column.trim(), at]))
    const missing = needed.find((column) => !columns?.has(column))
    if (missing !== undefined)
      throw badRecord({ ja: `列 ${missing} がありません。`, en: `There is no column ${missing}.` }, row)
  }
  if (!columns) throw cutShort()
}

/** The last line end that is in no quotes; -1 where there is none. */
function endOfRows(text: string): number {
  let quotes = 0
  let end = -1
  for (let at = text.indexOf('\n'), from = 0; at >= 0; from = at + 1, at = text.indexOf('\n', from)) {
    for (let quote = text.indexOf('"', from); quote >= 0 && quote < at; quote = text.indexOf('"', quote + 1))
      quotes += 1
    if (quotes % 2 === 0) end = at
  }
  return end
}

function parsed(text: string, delimiter: string, row: number): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: false,
      skip_empty_lines: true,
      bom: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw cutShort(row)
    throw badRecord(
      { ja: `${row} 行目から CSV として読めません。`, en: `From row ${row} on this cannot be read as CSV.` },
      row,
    )
  }
}
