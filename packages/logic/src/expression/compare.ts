import { type Comparison, compareNum } from '../values/range.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, NumberExpression, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface Compare extends Expression<TruthType> {
  readonly kind: 'compare'
  readonly op: Comparison
  readonly left: NumberExpression
  readonly right: NumberExpression
}

function compare(op: Comparison, left: NumberExpression, right: NumberExpression): Compare {
  return Object.freeze({ kind: 'compare', type: TRUTH, op, left, right })
}

type Two<Unit extends string> = [left: NumberExpression<Unit>, right: NumberExpression<NoInfer<Unit>>]

/** `left` ≥ `right` (以上). Numbers of one unit only; exact at the boundary. */
export function atLeast<Unit extends string>(...[left, right]: Two<Unit>): Compare {
  return compare('>=', left, right)
}

/** `left` ≤ `right` (以下). */
export function atMost<Unit extends string>(...[left, right]: Two<Unit>): Compare {
  return compare('<=', left, right)
}

/** `left` > `right` (超). */
export function moreThan<Unit extends string>(...[left, right]: Two<Unit>): Compare {
  return compare('>', left, right)
}

/** `left` < `right` (未満). */
export function below<Unit extends string>(...[left, right]: Two<Unit>): Compare {
  return compare('<', left, right)
}

/** `left` = `right`. */
export function equals<Unit extends string>(...[left, right]: Two<Unit>): Compare {
  return compare('=', left, right)
}

export const compareKind: KindOf<Compare> = {
  operands: (node) => [node.left, node.right],
  compile({ op, left, right }, compiler) {
    const [a, b] = [compiler.compile(left), compiler.compile(right)]
    return (reading) => compareNum(a(reading), op, b(reading))
  },
  mattered: (node) => allParts([node.left, node.right]),
}
