import type { Problem } from '@sekisho/logic'
import { CsvError, parse } from 'csv-parse/sync'
import { problem } from './fault.ts'
import { MAX_LINE_LENGTH, MAX_ROW_LINES } from './limits.ts'
import type { Line } from './read-lines.ts'

/** A row of cells with the number of its first line. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** How many lines were taken from the front: they are these rows, or wrong. */
export type Taken = { readonly taken: number } & (
  | { readonly rows: readonly CsvRow[] }
  | { readonly problem: Problem }
)

/** How rows are to be taken. */
export interface Taking {
  readonly file: string
  /** Cells in a row; undefined takes a single row of any width, the header. */
  readonly width: number | undefined
  /** Whether lines may follow those given. */
  readonly more: boolean
}

/** How many lines without quotes are parsed at once. */
const RUN = 1_000

/**
 * Takes rows of CSV (RFC 4180: commas, double quotes) from `lines`, beginning at `start`. A quoted cell may run over
 * lines; when it never closes, closes wrongly, or swallows what were rows of their own, only its first line is wrong.
 *
 * @returns undefined when a row may go on in lines that are not there yet
 */
export function takeRows(lines: readonly Line[], start: number, taking: Taking): Taken | undefined {
  const first = lines[start]
  if (first && 'problem' in first) return { taken: 1, problem: first.problem }
  const run = plainRun(lines, start, taking.width === undefined ? 1 : RUN)
  return run.length > 0 ? { taken: run.length, rows: plainRows(run) } : quotedRow(lines, start, taking)
}

function plainRun(lines: readonly Line[], start: number, most: number): { number: number; text: string }[] {
  const run: { number: number; text: string }[] = []
  for (let index = start; run.length < most; index += 1) {
    const line = lines[index]
    if (!line || 'problem' in line || line.text.includes('"')) break
    run.push(line)
  }
  return run
}

function plainRows(run: readonly { number: number; text: string }[]): CsvRow[] {
  const filled = run.filter(({ text }) => text.trim() !== '')
  const rows = parsed(filled.map(({ text }) => text).join('\n'))
  return filled.map(({ number }, index) => ({ line: number, cells: rows[index] ?? [] }))
}

function quotedRow(lines: readonly Line[], start: number, { file, width, more }: Taking): Taken | undefined {
  const at = { file, line: lines[start]?.number ?? 0 }
  let text = ''
  for (let taken = 1; taken <= MAX_ROW_LINES && text.length <= MAX_LINE_LENGTH; taken += 1) {
    const line = lines[start + taken - 1]
    if (!line && more) return undefined
    if (!line || 'problem' in line) break
    text += taken === 1 ? line.text : `\n${line.text}`
    // Only a line with a quote can close what another opened.
    if (!line.text.includes('"')) continue
    const cells = oneRow(text)
    if (cells === 'wrong')
      return { taken: 1, problem: problem(taken === 1 ? 'csv-quote' : 'csv-quote-open', at) }
    if (cells === 'open') continue
    if (taken > 1 && width !== undefined && cells.length !== width) break
    return { taken, rows: [{ line: at.line, cells }] }
  }
  return { taken: 1, problem: problem('csv-quote-open', at) }
}

function oneRow(text: string): readonly string[] | 'open' | 'wrong' {
  try {
    return parsed(text)[0] ?? []
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'wrong'
  }
}

function parsed(text: string): readonly string[][] {
  return parse(text, { record_delimiter: '\n', relax_column_count: true })
}
