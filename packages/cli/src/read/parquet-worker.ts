import { readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { type AsyncBuffer, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { asStored } from './parquet-column.ts'
import type { ColumnRequest, OpenedFile, WorkerAnswer } from './parquet-table.ts'

/** The thread in which the library decodes: on a damaged file it may not come back. See parquet-table.ts. */

// The one who starts this thread, parquet-table.ts, gives it exactly this.
const { fd, size } = workerData as OpenedFile

const file: AsyncBuffer = {
  byteLength: size,
  slice(start, end = size) {
    if (!(start >= 0 && start <= end && end <= size)) throw new Error(`there are no bytes ${start} to ${end}`)
    const bytes = Buffer.alloc(end - start)
    for (let filled = 0; filled < bytes.length; ) {
      const read = readSync(fd, bytes, filled, bytes.length - filled, start + filled)
      if (read === 0) throw new Error('the file ends too early')
      filled += read
    }
    return bytes.buffer
  },
}

async function openTable() {
  const stored = await parquetMetadataAsync(file, { geoparquet: false })
  const metadata = { ...stored, schema: stored.schema.map(asStored) }
  const parsers = { timestampFromNanoseconds: (nanoseconds: bigint) => nanoseconds }
  const scan = await parquetScan({ file, metadata, compressors, parsers, utf8: false, geoparquet: false })
  return { columns: parquetSchema(stored).children.map(({ element }) => element), scan }
}

async function answer(work: () => Promise<WorkerAnswer>): Promise<void> {
  try {
    parentPort?.postMessage(await work())
  } catch {
    // Whatever the library throws is about the file, in words for programmers.
    parentPort?.postMessage({ failed: 'parquet-broken' } satisfies WorkerAnswer)
  }
}

const table = openTable()

await answer(async () => {
  const { columns, scan } = await table
  return { columns, ranges: scan.ranges }
})

parentPort?.on('message', ({ column, rowStart, rowEnd }: ColumnRequest) =>
  answer(async () => {
    const data = await (await table).scan.readColumn({ column, rowStart, rowEnd })
    if (data.length !== rowEnd - rowStart) throw new Error(`the column ${column} has too few values`)
    // A view of a large buffer would be sent with the whole buffer.
    return { data: data.slice() }
  }),
)
