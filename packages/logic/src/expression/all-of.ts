import { both, FALSE, TRUE, type Truth } from '../values/truth.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, TruthExpression, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface AllOf extends Expression<TruthType> {
  readonly kind: 'all-of'
  readonly of: readonly TruthExpression[]
}

/** True when every condition holds. */
export function all(...of: readonly TruthExpression[]): AllOf {
  return Object.freeze({ kind: 'all-of', type: TRUTH, of: Object.freeze(of) })
}

export const allOfKind: KindOf<AllOf> = {
  operands: (node) => node.of,
  compile(node, compiler) {
    const conditions = node.of.map((condition) => compiler.compile(condition))
    return (reading) => {
      let result: Truth = TRUE
      for (const condition of conditions) {
        result = both(result, condition(reading))
        if (result === FALSE) return FALSE
      }
      return result
    }
  },
  mattered(node, reading) {
    const value = reading.value(node)
    return allParts(node.of.filter((condition) => reading.value(condition) === value))
  },
}
