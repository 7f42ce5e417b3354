import { negateNum } from '../values/range.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, NumberExpression, NumberType } from './types.ts'

export interface Negative<Unit extends string = string> extends Expression<NumberType<Unit>> {
  readonly kind: 'negative'
  readonly of: NumberExpression<Unit>
}

/** The number with its sign turned. */
export function negative<Unit extends string>(of: NumberExpression<Unit>): Negative<Unit> {
  return Object.freeze({ kind: 'negative', type: of.type, of })
}

export const negativeKind: KindOf<Negative> = {
  operands: (node) => [node.of],
  compile(node, compiler) {
    const of = compiler.compile(node.of)
    return (reading) => negateNum(of(reading))
  },
  mattered: (node) => allParts([node.of]),
}
