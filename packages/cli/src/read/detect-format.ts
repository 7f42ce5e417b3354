import { extname } from 'node:path'

export type TextFormat = 'yaml' | 'json' | 'json-lines' | 'csv'
export type Format = TextFormat | 'parquet'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.csv': 'csv',
  '.parquet': 'parquet',
}

/** The format that a file's name promises; undefined when it promises none. */
export function formatOfName(file: string): Format | undefined {
  return BY_EXTENSION[extname(file).toLowerCase()]
}

/** The format that the beginning of a text looks like; undefined when it looks like none. */
export function formatOfText(text: string): TextFormat | undefined {
  const [first = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (/^\s*\{/.test(first)) return rest.length > 0 && isJson(first) ? 'json-lines' : 'json'
  if (/^\s*\[/.test(first)) return 'json'
  if (/^(%YAML|---|#|- |[^",]*:(\s|$))/.test(first)) return 'yaml'
  return first.includes(',') ? 'csv' : undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
