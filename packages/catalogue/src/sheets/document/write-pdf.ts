import PDFDocument from 'pdfkit'
import { PAGE, printed, shown } from './pdf-page.ts'
import { drawTable } from './pdf-table.ts'
import type { Block, SheetDocument } from './sheet-document.ts'

const SIZES = { title: 16, heading: 11, text: 9, note: 8 } as const
const BEFORE = { title: 0, heading: 9, text: 0, note: 0 } as const
const AFTER = { title: 8, heading: 4, text: 4, note: 3 } as const

/** A PDF file, and the signs that its font does not have; they stand in it as empty boxes. */
export interface WrittenPdf {
  readonly bytes: Uint8Array
  readonly missing: readonly string[]
}

/** What pdfkit's fonts have beyond its published types. */
interface FontInside {
  readonly font: { hasGlyphForCodePoint(point: number): boolean }
}

/**
 * A sheet as a PDF file (A4). What is used of the font is put into the file, so that it reads everywhere and its text
 * can be searched and copied. The same sheet and font give the same bytes.
 * @param font a TrueType or OpenType font with Japanese, as its file is
 */
export function writePdf(document: SheetDocument, font: Uint8Array): Promise<WrittenPdf> {
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: PAGE.margin,
    bufferPages: true,
    // pdfkit takes a font only as a plain Uint8Array or ArrayBuffer; its types know only names.
    font: plain(font) as unknown as string,
    lang: document.language,
    displayTitle: true,
    info: { Title: document.title, Creator: 'Sekisho', CreationDate: new Date(`${document.on}T00:00:00Z`) },
  })
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('error', reject)
    pdf.on('end', () => resolve({ bytes: joined(chunks), missing: missingIn(document, pdf) }))
    for (const block of document.blocks) drawBlock(pdf, block)
    numberPages(pdf)
    pdf.end()
  })
}

function drawBlock(pdf: PDFKit.PDFDocument, block: Block): void {
  if (block.is === 'table') {
    drawTable(pdf, block)
    pdf.y += 6
    return
  }
  const size = SIZES[block.is]
  pdf.y += BEFORE[block.is]
  // A heading at the foot of a page would be parted from what it heads.
  if (block.is === 'heading' && pdf.y > PAGE.height - PAGE.margin - 60) pdf.addPage()
  pdf.fontSize(size).text(shown(block.parts), PAGE.margin, pdf.y, {
    align: block.is === 'title' ? 'center' : 'left',
    width: PAGE.width - 2 * PAGE.margin,
    lineGap: 1.5,
  })
  pdf.y += AFTER[block.is]
}

function numberPages(pdf: PDFKit.PDFDocument): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    // Below the margin, where a line would otherwise open a new page.
    pdf.page.margins.bottom = 0
    pdf.fontSize(8).text(`${page + 1} / ${count}`, PAGE.margin, PAGE.height - 30, {
      align: 'center',
      width: PAGE.width - 2 * PAGE.margin,
      lineBreak: false,
    })
    pdf.page.margins.bottom = PAGE.margin
  }
}

function missingIn(document: SheetDocument, pdf: PDFKit.PDFDocument): readonly string[] {
  // `_font` is the font in use, set by the constructor.
  const { font } = (pdf as unknown as { _font: FontInside })._font
  const texts = document.blocks.flatMap((block) =>
    block.is === 'table'
      ? [
          ...(block.head ?? []),
          ...block.rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.map(printed))),
        ]
      : block.parts.map(printed),
  )
  const signs = new Set(texts.join('').replace(/\s/g, ''))
  return [...signs].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
}

function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
