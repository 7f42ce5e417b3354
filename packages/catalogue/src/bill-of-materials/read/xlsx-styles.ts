import { attributeOf } from '../../xml/scan-xml.ts'
import type { XlsxParts } from './xlsx-parts.ts'

/** How a number is shown: as it is, in percent, or as a day or time. */
export type NumberStyle = 'number' | 'percent' | 'date'

/** Built-in formats (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are days in East Asian Excel). */
const PERCENT = new Set([9, 10])

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** The style of each cell format, by its place. */
export function numberStyles(parts: XlsxParts): readonly NumberStyle[] {
  const formats = new Map<number, string>()
  const styles: NumberStyle[] = []
  let isCells = false
  parts.scan('xl/styles.xml', {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') isCells = true
      if (name === 'xf' && isCells)
        styles.push(styleOf(Number(attributeOf(attributes, 'numFmtId') ?? 0), formats))
    },
    close(name) {
      if (name === 'cellXfs') isCells = false
    },
    text() {},
  })
  return styles
}

function styleOf(id: number, formats: ReadonlyMap<number, string>): NumberStyle {
  const code = formats.get(id)
  if (code === undefined) return PERCENT.has(id) ? 'percent' : isBuiltInDate(id) ? 'date' : 'number'
  // What is quoted, escaped or in brackets is shown as it is or is a colour or condition.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  if (/General/i.test(bare)) return 'number'
  return /[ymdhs]/i.test(bare) ? 'date' : bare.includes('%') ? 'percent' : 'number'
}
