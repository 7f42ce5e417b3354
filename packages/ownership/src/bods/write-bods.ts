import type { BodsStatement } from './statement.ts'

/** Statements as the text of a file: a JSON array, or JSON Lines, which large files are written as. */
export function writeBods(statements: readonly BodsStatement[], form: 'array' | 'lines' = 'array'): string {
  if (form === 'lines') return statements.map((statement) => `${JSON.stringify(statement)}\n`).join('')
  return `${JSON.stringify(statements, null, 2)}\n`
}
