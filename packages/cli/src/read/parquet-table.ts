import { Worker } from 'node:worker_threads'
import type { ParquetRowRange, SchemaElement } from 'hyparquet'
import { fault } from './fault.ts'
import { assertUnchanged } from './file-bytes.ts'
import { PARQUET_SECONDS } from './limits.ts'
import type { OpenFile } from './open-file.ts'

/** What the worker is started with: the file as this process has it open. */
export interface OpenedFile {
  readonly fd: number
  readonly size: number
}

/** Rows of a column, within one of the table's ranges. */
export interface ColumnRequest extends ParquetRowRange {
  readonly column: string
}

interface TableShape {
  readonly columns: readonly SchemaElement[]
  /** The rows that can be read together, from 0. */
  readonly ranges: readonly ParquetRowRange[]
}

export type WorkerAnswer =
  | TableShape
  | { readonly data: ArrayLike<unknown> }
  | { readonly failed: 'parquet-broken' | 'parquet-late' }

/** A Parquet file open for reading by columns. Every function throws ProblemError when the file turns out broken. */
export interface ParquetTable extends TableShape {
  readonly readColumn: (request: ColumnRequest) => Promise<ArrayLike<unknown>>
  readonly close: () => Promise<unknown>
}

/** Opens a Parquet file in a thread of its own, which is ended when it does not answer or the table is closed. */
export async function openParquetTable(open: OpenFile): Promise<ParquetTable> {
  const workerData: OpenedFile = { fd: open.handle.fd, size: open.size }
  const worker = new Worker(new URL('./parquet-worker.ts', import.meta.url), { workerData })
  const close = () => worker.terminate()

  async function ask(request?: ColumnRequest): Promise<WorkerAnswer> {
    const answer = nextAnswer(worker)
    if (request) worker.postMessage(request)
    const answered = await answer
    if (!('failed' in answered)) return answered
    await close()
    await assertUnchanged(open)
    throw fault(answered.failed, { file: open.file }, { seconds: PARQUET_SECONDS })
  }

  const shape = await ask()
  if (!('columns' in shape)) throw new Error('The worker did not begin with the shape of the table')
  return {
    ...shape,
    close,
    async readColumn(request) {
      const answered = await ask(request)
      if (!('data' in answered)) throw new Error('The worker did not answer with a column')
      return answered.data
    },
  }
}

/** What the worker says next, or that it ran out of memory or is late. */
function nextAnswer(worker: Worker): Promise<WorkerAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>()
  const failed = (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ failed: 'parquet-broken' }) : reject(error)
  const late = setTimeout(() => resolve({ failed: 'parquet-late' }), PARQUET_SECONDS * 1000)
  worker.once('message', resolve).once('error', failed)
  return promise.finally(() => {
    clearTimeout(late)
    worker.off('message', resolve).off('error', failed)
  })
}
