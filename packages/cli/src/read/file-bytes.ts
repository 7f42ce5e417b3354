import { fault } from './fault.ts'
import { CHUNK_BYTES } from './limits.ts'
import { attempt, type OpenFile } from './open-file.ts'

/** Told, now and then, which share of the input has been read: from 0 to 1. */
export type OnProgress = (share: number) => void

/**
 * The bytes of a file, in order, as it was when it was opened.
 *
 * @throws ProblemError `file-changed` when it shrank, grew or was written meanwhile: at the end at the latest
 */
export async function* fileBytes(open: OpenFile, onProgress?: OnProgress): AsyncGenerator<Buffer, void> {
  for (let start = 0; start < open.size; start += CHUNK_BYTES) {
    yield await readBytes(open, start, Math.min(start + CHUNK_BYTES, open.size))
    onProgress?.(Math.min(start + CHUNK_BYTES, open.size) / open.size)
  }
  await assertUnchanged(open)
}

/** The bytes from `start` up to `end`; a problem when the file no longer has them. */
export async function readBytes(
  { file, handle }: OpenFile,
  start: number,
  end: number,
): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.alloc(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const at = filled
    const { bytesRead } = await attempt(file, () => handle.read(bytes, at, bytes.length - at, start + at))
    if (bytesRead === 0) throw fault('file-changed', { file })
    filled += bytesRead
  }
  return bytes
}

/** A problem when the file is no longer as it was when it was opened. */
export async function assertUnchanged({ file, handle, size, modified }: OpenFile): Promise<void> {
  const now = await attempt(file, () => handle.stat())
  if (now.size !== size || now.mtimeMs !== modified) throw fault('file-changed', { file })
}
