import type { SchemaElement } from 'hyparquet'
import type { Origin } from './case-records.ts'
import { fault, problem } from './fault.ts'
import { assertUnchanged, type OnProgress } from './file-bytes.ts'
import { PARQUET_ROWS } from './limits.ts'
import type { OpenFile } from './open-file.ts'
import { type ParquetColumn, parquetColumn, typeName } from './parquet-column.ts'
import { openParquetTable, type ParquetTable } from './parquet-table.ts'
import type { Entry } from './source-node.ts'
import type { ReadResult } from './source-record.ts'

/** Rows made into records at a time. */
const BATCH = 1_000

/**
 * The cases of a Parquet file: each row is a flat map from column to scalar, without the columns that are null.
 * Read by columns, PARQUET_ROWS at a time.
 *
 * @throws ProblemError when the file is broken or has a column of a type that is not read
 */
export async function* readParquet(
  open: OpenFile,
  origin: Origin,
  onProgress?: OnProgress,
): AsyncGenerator<ReadResult[], void> {
  const table = await openParquetTable(open)
  try {
    const columns = table.columns.map((element) => readable(element, open.file))
    const rows = table.ranges.at(-1)?.rowEnd ?? 0
    for (const { rowStart, rowEnd } of table.ranges) {
      for (let start = rowStart; start < rowEnd; start += PARQUET_ROWS) {
        const end = Math.min(start + PARQUET_ROWS, rowEnd)
        yield* readRows(table, columns, start, end, origin)
        onProgress?.(end / rows)
      }
    }
  } finally {
    await table.close()
  }
  await assertUnchanged(open)
}

function readable(element: SchemaElement, file: string): ParquetColumn {
  const column = parquetColumn(element)
  if (column) return column
  throw fault('parquet-column', { file }, { name: element.name, type: typeName(element) })
}

async function* readRows(
  { readColumn }: ParquetTable,
  columns: readonly ParquetColumn[],
  rowStart: number,
  rowEnd: number,
  origin: Origin,
): AsyncGenerator<ReadResult[], void> {
  const data: ArrayLike<unknown>[] = []
  for (const { name } of columns) data.push(await readColumn({ column: name, rowStart, rowEnd }))
  for (let first = 0; first < rowEnd - rowStart; first += BATCH) {
    const length = Math.min(BATCH, rowEnd - rowStart - first)
    yield Array.from({ length }, (_, index) => {
      const row = first + index
      const stored = data.map((values) => values[row])
      return readRow(stored, rowStart + row + 1, columns, origin)
    })
  }
}

function readRow(
  stored: readonly unknown[],
  line: number,
  columns: readonly ParquetColumn[],
  { file, format }: Origin,
): ReadResult {
  const entries = new Map<string, Entry>()
  for (const [index, { name, type, read }] of columns.entries()) {
    const value = stored[index]
    if (value === null || value === undefined) continue
    const at = { line, column: index + 1 }
    const scalar = read(value)
    if (!scalar)
      return { ok: false, problem: problem('parquet-value', { file, ...at, path: name }, { type }) }
    entries.set(name, { ...at, value: { ...at, ...scalar } })
  }
  return { ok: true, record: { file, format, notes: [], value: { kind: 'map', line, column: 1, entries } } }
}
