import { FALSE, TRUE, type Truth, UNKNOWN } from '../values/truth.ts'
import type { Fact } from './fact.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, TruthExpression, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface WhenPresent extends Expression<TruthType> {
  readonly kind: 'when-present'
  readonly fact: Fact
  readonly that: TruthExpression
  readonly otherwise: boolean
}

/**
 * The condition where the fact is present; `otherwise` where it is known to be absent.
 * The only place where a fact that may be absent can be read.
 */
export function whenPresent(
  fact: Fact,
  that: TruthExpression,
  { otherwise }: { otherwise: boolean },
): WhenPresent {
  return Object.freeze({ kind: 'when-present', type: TRUTH, fact, that, otherwise })
}

export const whenPresentKind: KindOf<WhenPresent> = {
  operands: (node) => [node.fact, node.that],
  compile(node, compiler) {
    const otherwise: Truth = node.otherwise ? TRUE : FALSE
    const thatOf = compiler.compile(node.that)
    return (reading) => {
      const absent = reading.absent(node.fact)
      if (absent === TRUE) return otherwise
      const that = thatOf(reading)
      return absent === FALSE || that === otherwise ? that : UNKNOWN
    }
  },
  mattered: (node, reading) =>
    allParts(reading.absent(node.fact) === FALSE ? [node.that] : [node.fact, node.that]),
}
