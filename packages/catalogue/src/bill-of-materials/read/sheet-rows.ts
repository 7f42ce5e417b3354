import { formatExact, multiplyExact, type Problem, parseDecimal, plainDecimal } from '@sekisho/logic'
import { attributeOf, type XmlHandler } from '../../xml/scan-xml.ts'
import { billProblem } from '../messages.ts'
import { columnOf } from './column-of.ts'
import type { MergedRange } from './merged-cells.ts'
import { unescapedText } from './shared-strings.ts'
import type { CellProblem, TableRow } from './table.ts'
import type { NumberStyle } from './xlsx-styles.ts'

/** What the cells of a sheet refer to. */
export interface Workbook {
  readonly strings: readonly string[]
  readonly styles: readonly NumberStyle[]
  /** The merged ranges that a row, from 1, is part of. */
  readonly mergedIn: (row: number) => readonly MergedRange[]
}

/** The columns of an Excel sheet. */
const MOST_COLUMNS = 16_384

/** Makes rows of the XML of a sheet, cell by cell. */
export class SheetRows implements XmlHandler {
  rows: TableRow[] = []
  readonly #book: Workbook
  #row = 0
  #column = 0
  #cells: string[] = []
  #problems: CellProblem[] = []
  #type = 'n'
  #style: NumberStyle = 'number'
  #value = ''
  #hasFormula = false
  /** Inside an element whose text is that of the cell. */
  #isText = false
  #isReading = false

  constructor(book: Workbook) {
    this.#book = book
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'row':
        this.#row = Number(attributeOf(attributes, 'r') ?? this.#row + 1)
        this.#column = 0
        this.#cells = []
        this.#problems = []
        break
      case 'c':
        this.#openCell(attributes)
        break
      case 'f':
        this.#hasFormula = true
        break
      case 'v':
        this.#isText = true
        break
      case 't':
        this.#isText = !this.#isReading
        break
      case 'rPh':
        this.#isReading = true
        break
    }
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell()
    else if (name === 'v' || name === 't') this.#isText = false
    else if (name === 'rPh') this.#isReading = false
    else if (name === 'row') this.#closeRow()
  }

  text(text: string): void {
    if (this.#isText) this.#value += text
  }

  #openCell(attributes: string): void {
    const column = columnOf(attributeOf(attributes, 'r') ?? '')
    this.#column = column > 0 && column <= MOST_COLUMNS ? column : this.#column + 1
    this.#type = attributeOf(attributes, 't') ?? 'n'
    const style = attributeOf(attributes, 's')
    this.#style = style === undefined ? 'number' : (this.#book.styles[Number(style)] ?? 'number')
    this.#value = ''
    this.#hasFormula = false
  }

  #closeCell(): void {
    const at = { row: this.#row, column: this.#column }
    if (this.#hasFormula) this.#refuse(billProblem('cell-formula', at))
    else if (this.#type === 'e') this.#refuse(billProblem('cell-error', at, this.#value))
    else if (this.#type === 'n' && this.#style === 'date' && this.#value !== '')
      this.#refuse(billProblem('cell-date', at))
    else if (this.#value !== '') this.#put(this.#shown())
  }

  /** Cells of a merged range that are not in the file are part of it all the same. */
  #closeRow(): void {
    for (const { text, left, right } of this.#book.mergedIn(this.#row)) {
      for (let column = left; column <= right; column++) {
        this.#column = column
        this.#refuse(billProblem('cell-merged', { row: this.#row, column }, text))
      }
    }
    if (this.#cells.length > 0)
      this.rows.push({ row: this.#row, cells: this.#cells, problems: this.#problems })
  }

  #shown(): string {
    if (this.#type === 's') return this.#book.strings[Number(this.#value)] ?? ''
    if (this.#type === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE'
    if (this.#type !== 'n') return unescapedText(this.#value)
    return shownNumber(this.#value, this.#style === 'percent')
  }

  #put(text: string): void {
    // Columns before it that are empty are not in the file.
    while (this.#cells.length < this.#column - 1) this.#cells.push('')
    this.#cells[this.#column - 1] = text
  }

  #refuse(problem: Problem): void {
    this.#put('')
    this.#problems.push({ column: this.#column - 1, problem })
  }
}

/** Excel shows fifteen digits of the number that it keeps: 4.5 is kept as 4.5, 0.1 + 0.2 is shown as 0.3. */
function shownNumber(kept: string, isPercent: boolean): string {
  if (/^-?\d{1,15}$/.test(kept) && !isPercent) return kept
  const number = Number(kept)
  if (!Number.isFinite(number)) return kept
  const digits = plainDecimal(number.toPrecision(15)) ?? kept
  const exact = parseDecimal(digits)
  if (exact === null) return kept
  return isPercent ? `${formatExact(multiplyExact(exact, 100))}%` : trimmed(digits)
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}
