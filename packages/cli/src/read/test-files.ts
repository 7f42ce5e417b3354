import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readCases } from './read-cases.ts'
import type { SourceNode } from './source-node.ts'
import type { ReadResult } from './source-record.ts'

/** For tests: a folder that is removed when the file's tests have run, with what a test writes into it. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-read-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function write(name: string, content: string | Uint8Array): string {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }

  async function read(name: string, content: string | Uint8Array): Promise<ReadResult[]> {
    return collect(write(name, content))
  }

  return { folder, write, read }
}

/** For tests: all results of a file. */
export async function collect(file: string): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readCases(file)) results.push(result)
  return results
}

/** For tests: a record as plain data, a number as `['number', exact notation]`; a problem as its code and line. */
export function brief(result: ReadResult): unknown {
  if (result.ok) return plain(result.record.value)
  const { code, at } = result.problem
  return at.line === undefined ? code : `${code} at line ${at.line}`
}

function plain(node: SourceNode): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]))
    case 'list':
      return node.items.map(plain)
    case 'number':
      return ['number', node.value]
    default:
      return node.value
  }
}
