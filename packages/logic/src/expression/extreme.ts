import { greatestNum, leastNum } from '../values/range.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, NumberExpression, NumberType } from './types.ts'

export interface Extreme<Unit extends string = string> extends Expression<NumberType<Unit>> {
  readonly kind: 'extreme'
  readonly extreme: 'least' | 'greatest'
  readonly of: readonly [NumberExpression<Unit>, ...NumberExpression<Unit>[]]
}

type OfOneUnit<Unit extends string> = [
  first: NumberExpression<Unit>,
  ...rest: NumberExpression<NoInfer<Unit>>[],
]

/** The smallest of numbers of one unit. */
export function least<Unit extends string>(...of: OfOneUnit<Unit>): Extreme<Unit> {
  return Object.freeze({ kind: 'extreme', type: of[0].type, extreme: 'least', of: Object.freeze(of) })
}

/** The greatest of numbers of one unit. */
export function greatest<Unit extends string>(...of: OfOneUnit<Unit>): Extreme<Unit> {
  return Object.freeze({ kind: 'extreme', type: of[0].type, extreme: 'greatest', of: Object.freeze(of) })
}

export const extremeKind: KindOf<Extreme> = {
  operands: (node) => node.of,
  evaluate(node, reading) {
    const pick = node.extreme === 'least' ? leastNum : greatestNum
    const [first, ...rest] = node.of
    return rest.reduce((best, next) => pick(best, reading.value(next)), reading.value(first))
  },
  mattered: (node) => allParts(node.of),
}
