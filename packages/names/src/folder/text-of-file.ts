import type { Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { ListError } from '../lists/index.ts'

const CHUNK = 1 << 18

/** The first bytes of a file, as text as far as they can be read. */
export async function headOf(path: string): Promise<string> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, 0)
    return new TextDecoder(await encodingOf(path)).decode(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

/** The text of a file, piece by piece: UTF-8, or Shift_JIS as Japanese authorities still publish. */
export async function* textOfFile(path: string, hash?: Hash): AsyncGenerator<string, void> {
  const encoding = await encodingOf(path)
  const decoder = new TextDecoder(encoding, { fatal: true })
  let at = 0
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes: Buffer = Buffer.from(chunk)
    hash?.update(bytes)
    at += bytes.length
    yield decoded(() => decoder.decode(bytes, { stream: true }), at)
  }
  yield decoded(() => decoder.decode(), at)
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

/** UTF-8 unless the beginning cannot be that. */
async function encodingOf(path: string): Promise<'utf-8' | 'shift_jis'> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, 0)
    // As a stream: a character may be cut at the end of the chunk.
    new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true })
    return 'utf-8'
  } catch {
    return 'shift_jis'
  } finally {
    await handle.close()
  }
}
