import type { Words } from '@sekisho/logic'
import type { Format } from './detect-format.ts'
import { problem } from './fault.ts'
import type { SourceNode } from './source-node.ts'
import type { ReadResult } from './source-record.ts'

/** What every record of a file has in common. */
export interface Origin {
  readonly file: string
  readonly format: Format
}

const KINDS: Readonly<Record<SourceNode['kind'], Words>> = {
  map: { ja: '名前と値の組', en: 'names with values' },
  list: { ja: '並び', en: 'a list' },
  null: { ja: '空の値', en: 'an empty value' },
  boolean: { ja: '真偽値', en: 'true or false' },
  number: { ja: '数', en: 'a number' },
  string: { ja: '文字列', en: 'text' },
}

/** The cases of a document: its root, or each item when the root is a list. */
export function caseRecords(root: SourceNode, origin: Origin): ReadResult[] {
  return (root.kind === 'list' ? root.items : [root]).map((node) => caseRecord(node, origin))
}

/** A case, which must be a map. */
export function caseRecord(value: SourceNode, { file, format }: Origin): ReadResult {
  if (value.kind === 'map') return { ok: true, record: { file, format, notes: [], value } }
  const { line, column } = value
  return { ok: false, problem: problem('case-not-map', { file, line, column }, { found: KINDS[value.kind] }) }
}
