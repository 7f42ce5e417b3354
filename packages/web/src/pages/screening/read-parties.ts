import type { Problem } from '@sekisho/logic'
import { parse } from 'csv-parse/browser/esm/sync'
import type { Subject } from './server.ts'
import { TEXTS } from './texts.ts'

const KINDS = ['person', 'organisation', 'vessel', 'aircraft', 'unknown'] as const

/** The parties of a CSV, or what is wrong with it. Cells with several things have `;` between them. */
export function readParties(
  text: string,
):
  | { readonly ok: true; readonly subjects: readonly Subject[] }
  | { readonly ok: false; readonly problem: Problem } {
  let rows: readonly Readonly<Record<string, string>>[]
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'csv', at: {}, message: { ja: said, en: said } } }
  }
  if (rows.length > 0 && rows[0]?.name === undefined)
    return { ok: false, problem: { code: 'no-name', at: {}, message: TEXTS.noName } }
  return { ok: true, subjects: rows.map(subjectOf) }
}

function subjectOf(row: Readonly<Record<string, string>>, at: number): Subject {
  const several = (name: string) =>
    (row[name] ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const list = (name: string) => (several(name).length > 0 ? { [name]: several(name) } : {})
  const kind = KINDS.find((one) => one === row.kind?.toLowerCase())
  return {
    id: row.id || String(at + 1),
    name: row.name ?? '',
    ...(kind ? { kind } : {}),
    ...list('aliases'),
    ...list('country'),
    ...list('born'),
    ...list('identifiers'),
  }
}
