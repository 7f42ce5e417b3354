import { ProblemError } from '@sekisho/logic'
import { XmlFault, XmlScanner } from '../../xml/scan-xml.ts'
import { billProblem } from '../messages.ts'
import { MergedCells } from './merged-cells.ts'
import { sharedStrings } from './shared-strings.ts'
import { SheetRows } from './sheet-rows.ts'
import type { ReadTable } from './table.ts'
import { type SheetPart, sheetsOf, XlsxParts } from './xlsx-parts.ts'
import { numberStyles } from './xlsx-styles.ts'

/**
 * The rows of a sheet of an Excel file (.xlsx). Formulas, error values, days and merged cells are named with their
 * address and left empty.
 * @param sheet the name of the sheet; needed where several are shown
 * @throws ProblemError when the file is damaged, or it is not clear which sheet is meant
 */
export function* readXlsx(bytes: Uint8Array, sheet?: string): ReadTable {
  const parts = new XlsxParts(bytes)
  const { part } = chosen(sheetsOf(parts), sheet)
  // Unpacked once: what is merged is said at the end of a sheet.
  const pieces = [...parts.pieces(part)]
  const rows = new SheetRows({
    strings: sharedStrings(parts),
    styles: numberStyles(parts),
    mergedIn: new MergedCells(pieces).in,
  })
  const scanner = new XmlScanner(rows)
  for (const piece of pieces) {
    scanned(() => scanner.write(piece))
    yield rows.rows
    rows.rows = []
  }
  scanned(() => scanner.end())
}

function chosen(sheets: readonly SheetPart[], wanted: string | undefined): SheetPart {
  const names = sheets.map(({ name }) => `「${name}」`).join('、')
  const [first, ...more] = wanted === undefined ? sheets : sheets.filter(({ name }) => name === wanted)
  if (first === undefined)
    throw new ProblemError([
      wanted === undefined
        ? billProblem('bill-not-excel', undefined)
        : billProblem('bill-no-sheet', undefined, wanted, names),
    ])
  if (more.length > 0) throw new ProblemError([billProblem('bill-which-sheet', undefined, names)])
  return first
}

function scanned(scan: () => void): void {
  try {
    scan()
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    throw new ProblemError([billProblem('bill-damaged', undefined)])
  }
}
