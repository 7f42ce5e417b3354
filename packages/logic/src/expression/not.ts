import { negate } from '../values/truth.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, TruthExpression, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface Not extends Expression<TruthType> {
  readonly kind: 'not'
  readonly of: TruthExpression
}

/** True when the condition does not hold. */
export function not(of: TruthExpression): Not {
  return Object.freeze({ kind: 'not', type: TRUTH, of })
}

export const notKind: KindOf<Not> = {
  operands: (node) => [node.of],
  compile(node, compiler) {
    const of = compiler.compile(node.of)
    return (reading) => negate(of(reading))
  },
  mattered: (node) => allParts([node.of]),
}
