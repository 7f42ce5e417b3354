import type { Place } from '@sekisho/logic'
import type { Position, SourceNode } from './source-node.ts'
import type { SourceRecord } from './source-record.ts'

/** Names of entries and indexes of items, from a case's root. */
export type Path = readonly (string | number)[]

/** A path as text: `facts.target.listed`, `acts[1].facts["a b"]`. Names that would be misread are quoted. */
export function pathText(path: Path): string {
  return path.map((step, index) => stepText(step, index === 0)).join('')
}

function stepText(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`
  if (!/^[\p{L}\p{M}\p{N}_.-]+$/u.test(step))
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`
  return first ? step : `.${step}`
}

/**
 * Where `path` of a record is written: the position of the entry's name or of the list's item, or of the nearest
 * ancestor that exists when the path leads to nothing.
 */
export function place(record: SourceRecord, path: Path): Place {
  let at: Position = record.value
  let node: SourceNode | undefined = record.value
  for (const step of path) {
    const found: { at: Position; node: SourceNode } | undefined = child(node, step)
    if (!found) break
    at = found.at
    node = found.node
  }
  return { file: record.file, line: at.line, column: at.column, path: pathText(path) }
}

function child(node: SourceNode, step: string | number): { at: Position; node: SourceNode } | undefined {
  if (node.kind === 'map' && typeof step === 'string') {
    const entry = node.entries.get(step)
    return entry && { at: entry, node: entry.value }
  }
  if (node.kind === 'list' && typeof step === 'number') {
    const item = node.items[step]
    return item && { at: item, node: item }
  }
  return undefined
}
