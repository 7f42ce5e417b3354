import { fault } from './fault.ts'
import { fileBytes, readBytes } from './file-bytes.ts'
import { CHUNK_BYTES } from './limits.ts'
import type { OpenFile } from './open-file.ts'

/** Labels of the WHATWG Encoding Standard; its `shift_jis` is Windows code page 932. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis'

/**
 * The encoding of a text file: by its byte-order mark, else UTF-8, else CP932 when every byte of the file is valid
 * CP932 and most of what is not ASCII is invalid UTF-8. UTF-8 with a few damaged bytes stays UTF-8: most of it
 * would pass as CP932 too, as wrong characters.
 *
 * @throws ProblemError `file-binary` when it looks like no text at all
 */
export async function detectEncoding(open: OpenFile): Promise<Encoding> {
  const head = await readBytes(open, 0, Math.min(open.size, CHUNK_BYTES))
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (isBinary(head)) throw fault('file-binary', { file: open.file })
  if (await decodes(open, 'utf-8')) return 'utf-8'
  return (await decodes(open, 'shift_jis')) && (await mostlyDamaged(open)) ? 'shift_jis' : 'utf-8'
}

/** A ZIP archive (which an Excel workbook is), or more than one NUL in a hundred bytes. */
function isBinary(head: Buffer): boolean {
  const zip = head.toString('latin1', 0, 4) === 'PK\x03\x04'
  return zip || head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) * 100 > head.length
}

async function decodes(open: OpenFile, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const bytes of fileBytes(open)) {
    if (!decodable(() => decoder.decode(bytes, { stream: true }))) return false
  }
  return decodable(() => decoder.decode())
}

function decodable(decode: () => string): boolean {
  try {
    decode()
    return true
  } catch {
    return false
  }
}

async function mostlyDamaged(open: OpenFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8')
  let damaged = 0
  let foreign = 0
  for await (const bytes of fileBytes(open)) {
    const text = decoder.decode(bytes, { stream: true })
    damaged += text.match(/\uFFFD/g)?.length ?? 0
    foreign += text.match(/[^\0-\x7F]/g)?.length ?? 0
  }
  return damaged + (decoder.decode() ? 1 : 0) > foreign / 2
}
