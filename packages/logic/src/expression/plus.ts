import { addNum, type Num } from '../values/range.ts'
import { negative } from './negative.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, NumberExpression, NumberType } from './types.ts'

export interface Plus<Unit extends string = string> extends Expression<NumberType<Unit>> {
  readonly kind: 'plus'
  readonly terms: readonly NumberExpression<Unit>[]
}

type OfOneUnit<Unit extends string> = [
  first: NumberExpression<Unit>,
  ...rest: NumberExpression<NoInfer<Unit>>[],
]

/** The sum of its terms, all of one unit. */
export function plus<Unit extends string>(...terms: OfOneUnit<Unit>): Plus<Unit> {
  return Object.freeze({ kind: 'plus', type: terms[0].type, terms: Object.freeze(terms) })
}

/** The first less the second. */
export function minus<Unit extends string>(
  from: NumberExpression<Unit>,
  less: NumberExpression<NoInfer<Unit>>,
): Plus<Unit> {
  return plus(from, negative(less))
}

export const plusKind: KindOf<Plus> = {
  operands: (node) => node.terms,
  compile(node, compiler) {
    const terms = node.terms.map((term) => compiler.compile(term))
    return (reading) => terms.reduce((total: Num, term) => addNum(total, term(reading)), 0)
  },
  mattered: (node) => allParts(node.terms),
}
