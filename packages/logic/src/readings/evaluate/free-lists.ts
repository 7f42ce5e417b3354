import { nodeOf, operandsOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'

const known = new WeakMap<Expression, ReadonlySet<string>>()

/** The lists whose record in scope an expression reads: not those that it looks through itself. */
export function freeLists(expression: Expression): ReadonlySet<string> {
  let free = known.get(expression)
  if (free === undefined) {
    free = readBy(expression)
    known.set(expression, free)
  }
  return free
}

function readBy(expression: Expression): ReadonlySet<string> {
  const node = nodeOf(expression)
  if (node.kind === 'field') return new Set([node.list])
  const free = new Set(operandsOf(node).flatMap((operand) => [...freeLists(operand)]))
  if (node.kind === 'quantified' || node.kind === 'sum') free.delete(node.list.id)
  return free
}
