import { operandsOf } from '../expression/kinds.ts'
import type { Expression } from '../expression/types.ts'
import type { Problem } from '../values/problem.ts'
import { type Declared, isNamed } from './collect.ts'
import { faulty } from './messages.ts'

/**
 * No expression depends on itself. Definitions in TypeScript cannot (a constant is not there before it is defined);
 * a rule set read from JSON could.
 */
export function checkCycles({ named, files }: Declared): readonly Problem[] {
  const problems: Problem[] = []
  const done = new Set<Expression>()
  const open = new Set<Expression>()
  const path: string[] = []
  const visit = (node: Expression): void => {
    if (done.has(node)) return
    if (open.has(node)) {
      const id = path.at(-1) ?? ''
      const start = isNamed(node) ? path.indexOf(node.id) : 0
      problems.push(faulty('cycle', files.get(id), id, path.slice(Math.max(start, 0)).join(' → ')))
      return
    }
    open.add(node)
    if (isNamed(node)) path.push(node.id)
    for (const operand of operandsOf(node)) visit(operand)
    if (isNamed(node)) path.pop()
    open.delete(node)
    done.add(node)
  }
  for (const node of named.values()) visit(node)
  return problems
}
