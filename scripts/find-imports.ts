import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'

/** One import of a file: what is asked for, where, and whether only types come of it. */
export type Import = {
  readonly file: string
  readonly line: number
  readonly to: string
  readonly typeOnly: boolean
}

/** Every import of a TypeScript file: static, re-exported, dynamic, and those of types. */
export function findImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const { program, module } = parseSync(file, text)
  const found: Import[] = []
  const add = (start: number, to: string, typeOnly: boolean) => {
    found.push({ file, line: text.slice(0, start).split('\n').length, to, typeOnly })
  }
  for (const { start, moduleRequest, entries } of module.staticImports) {
    add(start, moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType))
  }
  for (const { start, entries } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest
    if (from)
      add(
        start,
        from.value,
        entries.every((entry) => entry.isType),
      )
  }
  new Visitor({
    ImportExpression(node) {
      if (node.source.type === 'Literal') add(node.start, String(node.source.value), false)
    },
    TSImportType(node) {
      add(node.start, node.source.value, true)
    },
  }).visit(program)
  return found
}
