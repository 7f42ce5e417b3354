import { type BodsFault, fault } from './fault.ts'
import { findJsonFault, type JsonFault } from './json-fault.ts'
import type { Words } from './words.ts'

/** The values of a text, or why it cannot be read. */
export interface BodsText {
  readonly values: readonly unknown[]
  readonly faults: readonly BodsFault[]
}

/**
 * The statements of a text as they are parsed, before anything is checked: of a JSON array, of one object, or of JSON Lines (a
 * statement a line, empty lines left out). Of a text that is no JSON nothing is taken but what whole lines hold.
 */
export function parseBodsText(text: string): BodsText {
  const body = text.replace(/^\uFEFF/, '')
  if (body.trim() === '') return { values: [], faults: [notJson(empty)] }
  const lines = body.split('\n')
  if (!isJsonLines(lines)) return parseWhole(body)
  const values: unknown[] = []
  const faults: BodsFault[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const parsed = parse(line)
    if (parsed.found) faults.push(brokenAt(parsed.found, at + parsed.found.line))
    else values.push(parsed.value)
  }
  return { values, faults }
}

function parseWhole(text: string): BodsText {
  const { value, found } = parse(text)
  if (found) return { values: [], faults: [brokenAt(found, found.line)] }
  return { values: Array.isArray(value) ? value : [value], faults: [] }
}

/** JSON Lines: the first line that is not empty is an object by itself, and there are others. */
function isJsonLines(lines: readonly string[]): boolean {
  const [first, second] = lines.filter((line) => line.trim() !== '')
  return (
    first !== undefined && second !== undefined && first.trimStart().startsWith('{') && !parse(first).found
  )
}

function parse(text: string): { readonly value?: unknown; readonly found?: JsonFault } {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (thrown) {
    const found = findJsonFault(text)
    // What is JSON and cannot be parsed all the same is no mistake that could be shown.
    if (!found) throw thrown
    return { found }
  }
}

const empty = {
  ja: 'ファイルが空です。BODS の文の配列か、一行に一つの文を書いてください。',
  en: 'The file is empty. It should hold a list of BODS statements, or a statement a line.',
}

function brokenAt({ column, kind, found }: JsonFault, line: number): BodsFault {
  const words = kind === 'cut-short' ? cutShort(line, column) : unexpected(line, column, found)
  return { ...notJson(words), line, column }
}

const notJson = (message: Words): BodsFault => fault('error', 'json', { path: '$' }, message)

const cutShort = (line: number, column: number): Words => ({
  ja: `${line} 行 ${column} 列で、データが途中で終わっています。ファイルをもう一度入手してください。`,
  en: `The data ends in the middle, in line ${line}, column ${column}. Get the file again.`,
})

const unexpected = (line: number, column: number, found: string): Words => ({
  ja: `${line} 行 ${column} 列の「${found}」で、JSON として読めなくなります。その前後のかぎかっこ、引用符、コンマを確かめてください。`,
  en: `In line ${line}, column ${column}, this stops being JSON at "${found}". Check the brackets, quotation marks and commas around it.`,
})
