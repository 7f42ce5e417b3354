import { PAGE, shown } from './pdf-page.ts'
import type { Cell, TableBlock } from './sheet-document.ts'

const SIZE = 8.5
const PAD = { x: 4, y: 3 }
const LINE_GAP = 1
const STEP = 8
const BOTTOM = PAGE.height - PAGE.margin

/** A cell where it comes to stand. */
interface Placed {
  readonly text: string
  readonly x: number
  readonly width: number
  /** Where its text begins, and how wide a line of it may be. */
  readonly textX: number
  readonly textWidth: number
}

/** Draws a table; its head is repeated on every page, and a row goes on a new page rather than being cut. */
export function drawTable(pdf: PDFKit.PDFDocument, { widths, head, rows }: TableBlock): void {
  const columns = columnWidths(widths)
  const headCells = head?.map((text): Cell => ({ parts: [text] }))
  const drawHead = () => headCells && drawRow(pdf, place(headCells, columns), true)
  pdf.fontSize(SIZE)
  const first = rows[0]
  const needed =
    (headCells ? heightOf(pdf, place(headCells, columns)) : 0) +
    (first ? heightOf(pdf, place(first.cells, columns)) : 0)
  if (pdf.y + needed > BOTTOM && pdf.y > PAGE.margin) pdf.addPage()
  drawHead()
  for (const { cells, shaded = false } of rows) {
    for (const piece of pieces(pdf, place(cells, columns))) {
      if (pdf.y + heightOf(pdf, piece) > BOTTOM) {
        pdf.addPage()
        drawHead()
      }
      drawRow(pdf, piece, shaded)
    }
  }
  pdf.x = PAGE.margin
}

function columnWidths(widths: readonly number[]): readonly number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (width / sum) * (PAGE.width - 2 * PAGE.margin))
}

function place(cells: readonly Cell[], columns: readonly number[]): readonly Placed[] {
  let [column, x] = [0, PAGE.margin]
  return cells.map(({ parts, span = 1, indent = 0 }) => {
    const width = columns.slice(column, column + span).reduce((total, one) => total + one, 0)
    const placed = {
      text: shown(parts),
      x,
      width,
      textX: x + PAD.x + indent * STEP,
      textWidth: width - 2 * PAD.x - indent * STEP,
    }
    column += span
    x += width
    return placed
  })
}

function heightOf(pdf: PDFKit.PDFDocument, row: readonly Placed[]): number {
  const heights = row.map(({ text, textWidth }) =>
    pdf.heightOfString(text || ' ', { width: textWidth, lineGap: LINE_GAP }),
  )
  return Math.max(...heights) + 2 * PAD.y
}

/** A row that is higher than a page in pieces that are not: each cell's text is cut in as many parts. */
function pieces(pdf: PDFKit.PDFDocument, row: readonly Placed[]): readonly (readonly Placed[])[] {
  const room = BOTTOM - PAGE.margin - 60
  const height = heightOf(pdf, row)
  if (height <= room) return [row]
  // Half as much again: a part that is cut within a line needs a line more.
  const count = Math.ceil((height * 1.5) / room)
  return Array.from({ length: count }, (_, part) =>
    row.map((cell) => ({ ...cell, text: partOf(cell.text, part, count) })),
  )
}

function partOf(text: string, part: number, count: number): string {
  const signs = [...text]
  const length = Math.ceil(signs.length / count)
  return signs.slice(part * length, (part + 1) * length).join('')
}

function drawRow(pdf: PDFKit.PDFDocument, row: readonly Placed[], shaded: boolean): void {
  const [top, height] = [pdf.y, heightOf(pdf, row)]
  for (const { text, x, width, textX, textWidth } of row) {
    if (shaded) pdf.rect(x, top, width, height).fill('#ededed')
    pdf.lineWidth(0.5).strokeColor('#808080').rect(x, top, width, height).stroke()
    pdf.fillColor('#000000').text(text, textX, top + PAD.y, { width: textWidth, lineGap: LINE_GAP })
  }
  pdf.y = top + height
}
