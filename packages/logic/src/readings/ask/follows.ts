import { nodeOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import type { Target } from './target.ts'

/** Can the number move with the target, not only turn where a condition does? */
export function follows(expression: Expression, target: Target): boolean {
  const node = nodeOf(expression)
  switch (node.kind) {
    case 'fact':
      return target.record === undefined && node.id === target.fact.id
    case 'field':
      return node.list === target.fact.id && node.name === target.record?.field.name
    case 'plus':
      return node.terms.some((term) => follows(term, target))
    case 'extreme':
      return node.of.some((operand) => follows(operand, target))
    case 'negative':
    case 'scale':
    case 'sum':
    case 'day-shift':
      return follows(node.of, target)
    case 'share':
      return follows(node.part, target) || follows(node.whole, target)
    case 'decision':
      return [node.principle, ...node.exceptions.map(({ is }) => is)].some((value) => follows(value, target))
    default:
      return false
  }
}
