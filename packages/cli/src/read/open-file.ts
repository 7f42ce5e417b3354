import { type FileHandle, open, stat } from 'node:fs/promises'
import type { ProblemError } from '@sekisho/logic'
import { fault } from './fault.ts'

/** A regular file open for reading, with what it was when it was opened. */
export interface OpenFile {
  /** As the user named it. */
  readonly file: string
  readonly handle: FileHandle
  /** In bytes. */
  readonly size: number
  readonly modified: number
}

/**
 * Opens a regular file that is not empty. The caller closes the handle.
 *
 * @throws ProblemError when there is none, or it may not be read
 */
export async function openFile(file: string): Promise<OpenFile> {
  const handle = await attempt(file, async () => {
    const seen = await stat(file)
    if (seen.isDirectory()) throw fault('file-directory', { file })
    if (!seen.isFile()) throw fault('file-special', { file })
    return open(file)
  })
  try {
    const { size, mtimeMs } = await attempt(file, () => handle.stat())
    if (size === 0) throw fault('file-empty', { file })
    return { file, handle, size, modified: mtimeMs }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Runs something on a file; an error of the operating system becomes a problem. */
export async function attempt<T>(file: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw fileFault(file, error) ?? error
  }
}

/** The problem for an error of the operating system, by its code; undefined for any other error. */
export function fileFault(file: string, error: unknown): ProblemError | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fault('file-missing', { file })
  if (error.code === 'EACCES' || error.code === 'EPERM') return fault('file-forbidden', { file })
  if (error.code === 'EISDIR') return fault('file-directory', { file })
  return fault('file-unreadable', { file }, { reason: error.code })
}
