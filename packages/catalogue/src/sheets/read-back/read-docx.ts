import { unzipSync } from 'fflate'
import { attributeOf, XmlFault, XmlScanner } from '../../xml/scan-xml.ts'
import { DOCUMENT_PART, ORIGIN_NAMESPACE, ORIGIN_PART } from '../document/docx-package.ts'
import { FieldReader } from './field-reader.ts'
import { type SheetFault, sheetFault } from './messages.ts'

/** What stands in a filled sheet: every content control by its tag, and what the sheet carries for a program. */
export interface FilledSheet {
  /** What stands in the controls of each tag; more than one where a person copied a control. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Empty when the file was not made as a sheet. */
  readonly origin: Readonly<Record<string, string>>
}

/** A part larger than this is none of a sheet. */
const LARGEST_PART = 32_000_000

/** Reads a Word file (.docx) that was made as a sheet, as people and Word have left it. */
export function readDocx(bytes: Uint8Array): FilledSheet | SheetFault {
  const parts = unzipped(bytes)
  if (parts === undefined) return sheetFault(isOldWord(bytes) ? 'old-word' : 'not-a-zip')
  const document = parts.get(DOCUMENT_PART)
  if (document === undefined) return sheetFault('not-word')
  try {
    const reader = new FieldReader()
    scan(document, reader)
    return { fields: reader.fields, origin: originIn(parts) }
  } catch (error) {
    if (error instanceof XmlFault || error instanceof TypeError) return sheetFault('damaged')
    throw error
  }
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const wanted = (name: string) => name === DOCUMENT_PART || ORIGIN_PART.test(name)
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted(name) && originalSize < LARGEST_PART,
    })
    return new Map(Object.entries(files))
  } catch {
    // Whatever the reader of zips stumbles over, the file is none or is cut off.
    return undefined
  }
}

/** A file of Word 97 to 2003 begins so (compound file). */
function isOldWord(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, place) => bytes[place] === byte)
}

function originIn(parts: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  const origin: Record<string, string> = {}
  for (const [name, part] of parts) {
    if (!ORIGIN_PART.test(name)) continue
    let [isOurs, entry] = [false, '']
    scan(part, {
      open(element, attributes) {
        if (element === 'sheet') isOurs = attributeOf(attributes, 'xmlns') === ORIGIN_NAMESPACE
        if (element === 'entry' && isOurs) entry = attributeOf(attributes, 'name') ?? ''
        if (entry !== '') origin[entry] ??= ''
      },
      close() {
        entry = ''
      },
      text(text) {
        if (entry !== '') origin[entry] += text
      },
    })
  }
  return origin
}

/** @throws TypeError when the bytes are no UTF-8 */
function scan(part: Uint8Array, handler: ConstructorParameters<typeof XmlScanner>[0]): void {
  const scanner = new XmlScanner(handler)
  scanner.write(new TextDecoder('utf-8', { fatal: true }).decode(part))
  scanner.end()
}
