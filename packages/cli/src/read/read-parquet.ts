import { ProblemError } from '@sekisho/logic'
import { type AsyncBuffer, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import type { Origin } from './case-records.ts'
import { fault, problem } from './fault.ts'
import { assertUnchanged, type OnProgress, readBytes } from './file-bytes.ts'
import { PARQUET_ROWS } from './limits.ts'
import type { OpenFile } from './open-file.ts'
import { asStored, type ParquetColumn, parquetColumn } from './parquet-column.ts'
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
  const { columns, rows, ranges, readColumn } = await library(open.file, () => openTable(open))
  for (const { rowStart, rowEnd } of ranges) {
    for (let start = rowStart; start < rowEnd; start += PARQUET_ROWS) {
      const end = Math.min(start + PARQUET_ROWS, rowEnd)
      const data: ArrayLike<unknown>[] = []
      for (const { name } of columns) data.push(await library(open.file, () => readColumn(name, start, end)))
      for (let row = 0; row < end - start; row += BATCH) {
        const length = Math.min(BATCH, end - start - row)
        yield Array.from({ length }, (_, index) => readRow(data, row + index, start + 1, columns, origin))
      }
      onProgress?.(end / rows)
    }
  }
  await assertUnchanged(open)
}

async function openTable(open: OpenFile) {
  const file = buffer(open)
  const stored = await parquetMetadataAsync(file, { geoparquet: false })
  const columns = parquetSchema(stored).children.map(({ element }) => {
    const column = parquetColumn(element)
    if (column) return column
    const type = element.logical_type?.type ?? element.converted_type ?? element.type ?? 'GROUP'
    throw fault('parquet-column', { file: open.file }, { name: element.name, type })
  })
  const metadata = { ...stored, schema: stored.schema.map(asStored) }
  const parsers = { timestampFromNanoseconds: (nanoseconds: bigint) => nanoseconds }
  const scan = await parquetScan({ file, metadata, compressors, parsers, utf8: false, geoparquet: false })
  const rows = scan.ranges.at(-1)?.rowEnd ?? 0

  async function readColumn(column: string, rowStart: number, rowEnd: number): Promise<ArrayLike<unknown>> {
    const data = await scan.readColumn({ column, rowStart, rowEnd })
    if (data.length !== rowEnd - rowStart) throw new Error(`column ${column} has too few values`)
    return data
  }

  return { columns, rows, ranges: scan.ranges, readColumn }
}

function readRow(
  data: readonly ArrayLike<unknown>[],
  row: number,
  firstLine: number,
  columns: readonly ParquetColumn[],
  { file, format }: Origin,
): ReadResult {
  const line = firstLine + row
  const entries = new Map<string, Entry>()
  for (const [index, { name, type, read }] of columns.entries()) {
    const stored = data[index]?.[row]
    if (stored === null || stored === undefined) continue
    const at = { line, column: index + 1 }
    const scalar = read(stored)
    if (!scalar)
      return { ok: false, problem: problem('parquet-value', { file, ...at, path: name }, { type }) }
    entries.set(name, { ...at, value: { ...at, ...scalar } })
  }
  return { ok: true, record: { file, format, notes: [], value: { kind: 'map', line, column: 1, entries } } }
}

/** Whatever the library throws is about the file, for it parses what it is given. */
async function library<T>(file: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw fault(
      'parquet-broken',
      { file },
      { reason: error instanceof Error ? error.message : String(error) },
    )
  }
}

function buffer(open: OpenFile): AsyncBuffer {
  return {
    byteLength: open.size,
    async slice(start, end = open.size) {
      if (!(start >= 0 && start <= end && end <= open.size))
        throw new Error(`bytes ${start} to ${end} of the file`)
      return (await readBytes(open, start, end)).buffer
    },
  }
}
