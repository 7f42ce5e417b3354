import type { Compare } from '../expression/compare.ts'
import { type Node, nodeOf } from '../expression/kinds.ts'
import type { Expression, TruthExpression } from '../expression/types.ts'
import type { Exact } from '../values/exact.ts'
import { between, compareNum, type Range, rangeOf } from '../values/range.ts'
import { FALSE } from '../values/truth.ts'

/** What must hold for a condition to hold, as far as it is written as a conjunction. */
function conjuncts(condition: TruthExpression): readonly Node[] {
  const node = nodeOf(condition)
  if (node.kind === 'all-of') return node.of.flatMap(conjuncts)
  if (node.kind === 'rule')
    return [node, ...conjuncts(node.when), ...node.unless.map((rule) => nodeOf(negated(rule)))]
  return [node]
}

function negated(of: TruthExpression): Expression {
  return { kind: 'not', type: of.type, of } as Expression
}

function sameOperand(a: Expression, b: Expression): boolean {
  return a === b
}

/** The numbers of the left operand for which a comparison with a constant holds. */
function allowed({ op, right }: Compare): Range | null {
  const node = nodeOf(right)
  if (node.kind !== 'constant' || typeof node.is === 'string') return null
  const bound: Exact = node.is
  switch (op) {
    case '=':
      return rangeOf(bound)
    case '<':
      return rangeOf(between(null, bound, false, true))
    case '<=':
      return rangeOf(between(null, bound))
    case '>':
      return rangeOf(between(bound, null, true))
    case '>=':
      return rangeOf(between(bound, null))
  }
}

function contradict(a: Node, b: Node): boolean {
  if (a.kind === 'not') return a.of === b || (conjuncts(a.of).length === 1 && conjuncts(a.of)[0] === b)
  if (b.kind === 'not') return contradict(b, a)
  if (a.kind === 'one-of' && b.kind === 'one-of') {
    return sameOperand(a.of, b.of) && !a.options.some((option) => b.options.includes(option))
  }
  if (a.kind === 'rule' && b.kind === 'rule') {
    if (a.at !== b.at) return false
    return (a.until ?? Infinity) < (b.from ?? -Infinity) || (b.until ?? Infinity) < (a.from ?? -Infinity)
  }
  if (a.kind === 'compare' && b.kind === 'compare' && sameOperand(a.left, b.left)) {
    const [x, y] = [allowed(a), allowed(b)]
    return x !== null && y !== null && compareNum(x, '=', y) === FALSE
  }
  return false
}

/**
 * Can two conditions never hold together, as far as that can be read off them? Never wrong when it says yes;
 * a no may only mean that it does not see it.
 */
export function areExclusive(a: TruthExpression, b: TruthExpression): boolean {
  const others = conjuncts(b)
  return conjuncts(a).some((one) => others.some((other) => contradict(one, other)))
}
