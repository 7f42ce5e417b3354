/** Companies as they are registered with Japan's financial services agency: one company in three scripts, and near others. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { DATA } from './labelled-pairs.ts'

export interface PlainPair {
  readonly name1: string
  readonly name2: string
  readonly schema: string
  readonly isMatch: boolean
  readonly group: string
}

type Row = Readonly<Record<string, string>>

/** Pairs of one company in two scripts, and as many pairs of two companies that stand side by side in the alphabet. */
export function companyPairs(): readonly PlainPair[] {
  const rows = parse(readFileSync(`${DATA}/names/edinet/names.csv`, 'utf8'), { columns: true }) as Row[] // text by column
  const sorted = rows
    .filter(({ kana = '', latin = '' }) => kana !== '' && latin !== '')
    .toSorted((a, b) => bare(a).localeCompare(bare(b)))
  return sorted.flatMap((row, at) => {
    const next = sorted[(at + 1) % sorted.length] ?? row
    const pair = (from: 'ja' | 'kana', to: 'kana' | 'latin', other: Row, isMatch: boolean): PlainPair => ({
      name1: row[from] ?? '',
      name2: other[to] ?? '',
      schema: 'Company',
      isMatch,
      group: `${from} – ${to}`,
    })
    return [
      pair('ja', 'kana', row, true),
      pair('ja', 'kana', next, false),
      pair('kana', 'latin', row, true),
      pair('kana', 'latin', next, false),
      pair('ja', 'latin', row, true),
      pair('ja', 'latin', next, false),
    ]
  })
}

/** The kana of a company without its legal form. */
function bare({ kana = '' }: Row): string {
  return kana.replace(/カブシキガイシャ|カブシキカイシャ|ユウゲンガイシャ|ゴウドウガイシャ|\s/g, '')
}
