import type { Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { isArchive, ListError, workbookText } from '../lists/index.ts'

const CHUNK = 1 << 18

/** The beginning of a file, as text as far as it can be read. */
export async function headOf(path: string): Promise<string> {
  const start = await beginningOf(path)
  if (!isArchive(start)) return new TextDecoder(encodingOf(start)).decode(start)
  let head = ''
  for await (const piece of workbookOf(path)) {
    head += piece
    if (head.length >= CHUNK) break
  }
  return head
}

/**
 * The text of a file, piece by piece: UTF-8, or Shift_JIS as Japanese authorities still publish; of an Excel workbook its
 * rows as lines.
 */
export async function* textOfFile(path: string, hash?: Hash): AsyncGenerator<string, void> {
  const start = await beginningOf(path)
  if (isArchive(start)) {
    yield* workbookOf(path, hash)
    return
  }
  const decoder = new TextDecoder(encodingOf(start), { fatal: true })
  let at = 0
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes: Buffer = Buffer.from(chunk)
    hash?.update(bytes)
    at += bytes.length
    yield decoded(() => decoder.decode(bytes, { stream: true }), at)
  }
  yield decoded(() => decoder.decode(), at)
}

/** A workbook is read whole: none that is published is larger. */
const LARGEST_WORKBOOK = 50_000_000

async function* workbookOf(path: string, hash?: Hash): AsyncGenerator<string, void> {
  const { size } = await stat(path)
  if (size > LARGEST_WORKBOOK)
    throw new ListError('too-large', {
      ja: 'ブックが大きすぎます（5千万バイトまで）。公表元のファイルか確かめてください。',
      en: 'The workbook is too large (50 million bytes at most): check that it is the published file.',
    })
  const bytes = await readFile(path)
  hash?.update(bytes)
  yield* workbookText(bytes)
}

function decoded(decode: () => string, at: number): string {
  try {
    return decode()
  } catch {
    throw new ListError('encoding', {
      ja: `約 ${at} バイト目までに文字として読めない箇所があります。UTF-8 か Shift_JIS のファイルか、途中で切れていないか確かめてください。`,
      en: `Before byte ${at} there is something that is no text. Check that the file is UTF-8 or Shift_JIS, and whole.`,
    })
  }
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** UTF-8 unless the beginning cannot be that. */
function encodingOf(start: Uint8Array): 'utf-8' | 'shift_jis' {
  try {
    // As a stream: a character may be cut at the end of the chunk.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return 'utf-8'
  } catch {
    return 'shift_jis'
  }
}
