import { packDocx, WORD } from './docx-package.ts'
import type { Block, Cell, FillIn, Part, SheetDocument, TableBlock } from './sheet-document.ts'
import { xmlText } from './xml-text.ts'

/** A4 in twentieths of a point, and its margins. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_020 }
const INNER = PAGE.width - 2 * PAGE.margin
/** How far a limb is set in. */
const STEP = 220
const STYLES = { title: 'Title', heading: 'Heading1', text: 'Text', note: 'Note' } as const
/** What stands where nothing is filled in yet: wide enough to be clicked. */
const BLANK = '\u3000\u3000\u3000'

/**
 * A sheet as a Word file (.docx). What is to be filled in is a content control with its tag, so that it is found again
 * after people have edited the sheet. The same sheet gives the same bytes.
 */
export function writeDocx(document: SheetDocument): Uint8Array {
  let controls = 0
  const nextId = () => ++controls
  const blocks = document.blocks.map((block) => writeBlock(block, nextId)).join('')
  const section =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>' +
    `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
    `<w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`
  const names = `xmlns:w="${WORD}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
  return packDocx(document, `<w:document ${names}><w:body>${blocks}${section}</w:body></w:document>`)
}

function writeBlock(block: Block, nextId: () => number): string {
  if (block.is !== 'table') return paragraph(block.parts, `<w:pStyle w:val="${STYLES[block.is]}"/>`, nextId)
  // Word joins tables that touch.
  return `${writeTable(block, nextId)}<w:p><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>`
}

function paragraph(parts: readonly Part[], properties: string, nextId: () => number): string {
  const runs = parts.map((part) => (typeof part === 'string' ? run(part) : control(part, nextId())))
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`
}

function run(text: string, properties = ''): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`
}

function control({ tag, name, value, options }: FillIn, id: number): string {
  const list = options?.map(
    (option) => `<w:listItem w:displayText="${xmlText(option)}" w:value="${xmlText(option)}"/>`,
  )
  const kind = list ? `<w:dropDownList>${list.join('')}</w:dropDownList>` : '<w:text w:multiLine="1"/>'
  const isBlank = value === ''
  const content = isBlank ? run(BLANK, '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>') : run(value)
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(name)}"/><w:tag w:val="${xmlText(tag)}"/><w:id w:val="${id}"/>` +
    `<w:lock w:val="sdtLocked"/>${isBlank ? '<w:showingPlcHdr/>' : ''}${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  )
}

function writeTable({ widths, head, rows }: TableBlock, nextId: () => number): string {
  const sum = widths.reduce((total, width) => total + width, 0)
  const columns = widths.map((width) => Math.round((width / sum) * INNER))
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')
  const headRow =
    head &&
    writeRow(
      head.map((text) => ({ parts: [text] })),
      columns,
      nextId,
      { shaded: true, head: true },
    )
  const body = rows.map(({ cells, shaded = false }) =>
    writeRow(cells, columns, nextId, { shaded, head: false }),
  )
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${INNER}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${headRow ?? ''}${body.join('')}</w:tbl>`
  )
}

function writeRow(
  cells: readonly Cell[],
  columns: readonly number[],
  nextId: () => number,
  { shaded, head }: { shaded: boolean; head: boolean },
): string {
  let column = 0
  const written = cells.map(({ parts, span = 1, indent = 0 }) => {
    const width = columns.slice(column, column + span).reduce((total, one) => total + one, 0)
    column += span
    const properties =
      `<w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
      (shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' : '')
    const set = indent > 0 ? `<w:ind w:left="${indent * STEP}"/>` : ''
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(parts, set, nextId)}</w:tc>`
  })
  const properties = `<w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>`
  return `<w:tr>${properties}${written.join('')}</w:tr>`
}
