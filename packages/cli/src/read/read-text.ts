import type { Encoding } from './detect-encoding.ts'
import { fault } from './fault.ts'
import { fileBytes, type OnProgress, readBytes } from './file-bytes.ts'
import { MAX_DOCUMENT_BYTES } from './limits.ts'
import type { OpenFile } from './open-file.ts'

/**
 * What no text should contain: NUL, and the character that stands for what could not be decoded. A file may contain
 * the latter itself when it was damaged earlier; it is refused likewise.
 */
export const DAMAGE = /[\0\uFFFD]/

/** The text of a file in pieces, without byte-order mark; bytes that are not text become U+FFFD. */
export async function* textChunks(
  open: OpenFile,
  encoding: Encoding,
  onProgress?: OnProgress,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding)
  for await (const bytes of fileBytes(open, onProgress)) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

/** The whole text of a document; a problem when it is too large, empty or damaged. */
export async function readText(open: OpenFile, encoding: Encoding): Promise<string> {
  assertDocumentSize(open)
  let text = ''
  for await (const chunk of textChunks(open, encoding)) text += chunk
  const at = text.search(DAMAGE)
  if (at < 0 && text.trim() !== '') return text
  if (at < 0) throw fault('file-empty', { file: open.file })
  const before = text.slice(0, at).split(/\r\n|[\r\n]/)
  const place = { file: open.file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const start = encoding === 'utf-8' ? ((await hasUtf8Mark(open)) ? 3 : 0) : 2
  const width = encoding.startsWith('utf-16') ? at * 2 : Buffer.byteLength(text.slice(0, at))
  throw fault('text-damaged', place, { byte: start + width + 1 })
}

/** Refuses, before it is read, a file that is too large to be one document. */
export function assertDocumentSize({ file, size }: OpenFile): void {
  const limit = MAX_DOCUMENT_BYTES
  if (size > limit) throw fault('file-too-large', { file }, { size, limit })
}

async function hasUtf8Mark(open: OpenFile): Promise<boolean> {
  const head = await readBytes(open, 0, Math.min(open.size, 3))
  return head.equals(Buffer.from([0xef, 0xbb, 0xbf]))
}
