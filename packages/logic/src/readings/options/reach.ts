import { matteredOf, type Node, nodeOf, operandsOf } from '../../expression/kinds.ts'
import { isOpen } from '../../expression/open.ts'
import type { Part, Scope } from '../../expression/reading.ts'
import type { Expression } from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'

/**
 * Everything the answer rests on: while the values of these stay, it stays. Of what is settled that is what carried
 * it; of what is open it is everything it reads, since any of that might settle it.
 */
export function reachOf({ ruleSet, reading }: Evaluation): ReadonlySet<Expression> {
  const reached = new Set<Expression>()

  function visit(expression: Expression, scopes: readonly Scope[]): void {
    if (scopes.length === 0 && reached.has(expression)) return
    reached.add(expression)
    for (const part of reading.during(scopes, () => partsOf(nodeOf(expression), reading)))
      visit(part.expression, part.scope ? [...scopes, part.scope] : scopes)
  }

  visit(ruleSet.answer, [])
  return reached
}

function partsOf(node: Node, reading: CaseReading): readonly Part[] {
  switch (node.kind) {
    case 'sum':
    case 'quantified': {
      const inside = operandsOf(node).filter((operand) => operand !== node.list)
      const scopes = reading
        .value(node.list)
        .records.map((record, place): Scope => ({ list: node.list.id, place, record }))
      return scopes.flatMap((scope) => inside.map((expression) => ({ expression, scope })))
    }
    case 'decision':
      return matteredOf(node, reading)
    case 'rule':
    case 'parameter':
      return [...settledParts(node, reading), { expression: node.at ?? reading.actDay }]
    case 'when-present':
      return [...settledParts(node, reading), { expression: node.fact }]
    default:
      return settledParts(node, reading)
  }
}

function settledParts(node: Node, reading: CaseReading): readonly Part[] {
  if (!isOpen(node, reading.value(node))) return matteredOf(node, reading)
  return operandsOf(node).map((expression) => ({ expression }))
}
