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
  compile(node, compiler) {
    const pick = node.extreme === 'least' ? leastNum : greatestNum
    const [head, ...tail] = node.of
    const first = compiler.compile(head)
    const rest = tail.map((next) => compiler.compile(next))
    return (reading) => rest.reduce((best, next) => pick(best, next(reading)), first(reading))
  },
  mattered: (node) => allParts(node.of),
}
