import { ProblemError } from '@sekisho/logic'
import { billProblem } from '../messages.ts'
import { type CsvRow, CsvSplitter } from './split-csv.ts'
import type { ReadRow, ReadTable } from './table.ts'

const PIECE = 1 << 18
/** What stands for a byte that is no text. */
const UNREADABLE = '\ufffd'

/**
 * The rows of a CSV file in UTF-8 or Shift_JIS, separated by commas, or else by tabs or semicolons where its first line
 * has those and no comma.
 * @throws ProblemError when the text is in no encoding that is known
 */
export function* readCsv(bytes: Uint8Array): ReadTable {
  const decoder = new TextDecoder(encodingOf(bytes))
  let splitter: CsvSplitter | undefined
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })
    splitter ??= new CsvSplitter(separatorOf(text))
    yield splitter.write(text).map(readRow)
  }
  const last = decoder.decode()
  if (splitter) yield [...splitter.write(last), ...splitter.end()].map(readRow)
}

function readRow({ line: row, cells }: CsvRow): ReadRow {
  if (cells === undefined) return { row, problem: billProblem('row-quote', { row }) }
  if (cells.some((cell) => cell.includes(UNREADABLE)))
    return { row, problem: billProblem('row-encoding', { row }) }
  return { row, cells, problems: [] }
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n')
  const first = end < 0 ? text : text.slice(0, end)
  return [',', '\t', ';'].find((separator) => first.includes(separator)) ?? ','
}

/** How many bytes tell the encoding: text that is no UTF-8 shows it soon. */
const LOOKED_AT = 1 << 20

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  const start = bytes.subarray(0, LOOKED_AT)
  if (isIn('utf-8', start)) return 'utf-8'
  if (isIn('shift_jis', start)) return 'shift_jis'
  // One byte in a thousand damaged is a damaged line, not another encoding.
  const read = new TextDecoder('utf-8').decode(start)
  const damaged = read.split(UNREADABLE).length - 1
  if (damaged * 1000 > read.length) throw new ProblemError([billProblem('bill-encoding', undefined)])
  return 'utf-8'
}

function isIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    // A character may be cut off at the end.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
