import { ProblemError } from '@sekisho/logic'
import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate'
import { attributeOf, type XmlHandler, XmlScanner } from '../../xml/scan-xml.ts'
import { billProblem } from '../messages.ts'

/** Unpacked, no sheet of a bill of materials is larger. */
const LARGEST = 500_000_000
const PIECE = 1 << 16
const SHEET = /^xl\/worksheets\//

/** The parts of an Excel file (.xlsx): the small ones unpacked, a sheet only when it is read. */
export class XlsxParts {
  readonly #bytes: Uint8Array
  readonly #small: Readonly<Record<string, Uint8Array>>

  /** @throws ProblemError when the file is no Excel file or is damaged */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const isSmall = ({ name, originalSize }: UnzipFileInfo) => !SHEET.test(name) && originalSize < LARGEST / 2
    this.#small = this.#guarded(() => unzipSync(bytes, { filter: isSmall }))
    if (this.#small['xl/workbook.xml'] === undefined)
      throw new ProblemError([billProblem('bill-not-excel', undefined)])
  }

  /** Scans a small part; false where there is none. */
  scan(name: string, handler: XmlHandler): boolean {
    const part = this.#small[name]
    if (part === undefined) return false
    this.#guarded(() => {
      const scanner = new XmlScanner(handler)
      scanner.write(new TextDecoder().decode(part))
      scanner.end()
    })
    return true
  }

  /**
   * The text of a sheet, in pieces.
   * @throws ProblemError when it is damaged or too large
   */
  *pieces(name: string): Generator<string, void> {
    const decoder = new TextDecoder()
    let [pieces, size, isOver]: [string[], number, boolean] = [[], 0, false]
    const unzip = new Unzip((file) => {
      if (file.name !== name) return
      file.ondata = (error, data, isLast) => {
        if (error) throw error
        size += data.length
        pieces.push(decoder.decode(data, { stream: !isLast }))
        isOver = isLast
      }
      file.start()
    })
    unzip.register(UnzipInflate)
    for (let at = 0; at < this.#bytes.length && !isOver; at += PIECE) {
      const end = Math.min(at + PIECE, this.#bytes.length)
      this.#guarded(() => unzip.push(this.#bytes.subarray(at, end), end === this.#bytes.length))
      if (size > LARGEST) throw new ProblemError([billProblem('bill-too-large', undefined)])
      yield* pieces
      pieces = []
    }
    if (!isOver) throw new ProblemError([billProblem('bill-damaged', undefined)])
  }

  /** Whatever the readers of zip and XML stumble over, the file is damaged. */
  #guarded<Result>(read: () => Result): Result {
    try {
      return read()
    } catch (error) {
      if (error instanceof ProblemError) throw error
      throw new ProblemError([billProblem('bill-damaged', undefined)])
    }
  }
}

/** A sheet by its name, and the part it is in. */
export interface SheetPart {
  readonly name: string
  readonly part: string
}

/** The sheets that are shown, in their order. */
export function sheetsOf(parts: XlsxParts): readonly SheetPart[] {
  const targets = new Map<string, string>()
  parts.scan('xl/_rels/workbook.xml.rels', {
    open(name, attributes) {
      const [id, target] = [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target')]
      if (name === 'Relationship' && id && target) targets.set(id, target)
    },
    close() {},
    text() {},
  })
  const sheets: SheetPart[] = []
  parts.scan('xl/workbook.xml', {
    open(element, attributes) {
      if (element !== 'sheet' || (attributeOf(attributes, 'state') ?? 'visible') !== 'visible') return
      const target = targets.get(attributeOf(attributes, 'r:id') ?? attributeOf(attributes, 'id') ?? '')
      const name = attributeOf(attributes, 'name')
      if (target && name !== undefined) sheets.push({ name, part: partOf(target) })
    },
    close() {},
    text() {},
  })
  return sheets.filter(({ part }) => SHEET.test(part))
}

/** The name of a part from where a relation of the workbook points. */
function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}
