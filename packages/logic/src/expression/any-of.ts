import { either, FALSE, TRUE, type Truth } from '../values/truth.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, TruthExpression, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface AnyOf extends Expression<TruthType> {
  readonly kind: 'any-of'
  readonly of: readonly TruthExpression[]
}

/** True when at least one condition holds. */
export function any(...of: readonly TruthExpression[]): AnyOf {
  return Object.freeze({ kind: 'any-of', type: TRUTH, of: Object.freeze(of) })
}

export const anyOfKind: KindOf<AnyOf> = {
  operands: (node) => node.of,
  compile(node, compiler) {
    const conditions = node.of.map((condition) => compiler.compile(condition))
    return (reading) => {
      let result: Truth = FALSE
      for (const condition of conditions) {
        result = either(result, condition(reading))
        if (result === TRUE) return TRUE
      }
      return result
    }
  },
  mattered(node, reading) {
    const value = reading.value(node)
    return allParts(node.of.filter((condition) => reading.value(condition) === value))
  },
}
