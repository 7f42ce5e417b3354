import { FALSE, TRUE, UNKNOWN } from '../values/truth.ts'
import { bitOf } from './option.ts'
import { allParts, type KindOf } from './reading.ts'
import type { ChoiceExpression, Expression, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface OneOf extends Expression<TruthType> {
  readonly kind: 'one-of'
  readonly of: ChoiceExpression
  readonly options: readonly string[]
}

/** True when the choice is one of the options. */
export function is<Option extends string>(
  of: ChoiceExpression<Option>,
  ...options: readonly NoInfer<Option>[]
): OneOf {
  return Object.freeze({ kind: 'one-of', type: TRUTH, of, options: Object.freeze(options) })
}

/** The wanted options as a set of bits. */
export function wantedBits(node: OneOf): number {
  let bits = 0
  for (const option of node.options) bits |= bitOf(node.of.type, option)
  return bits
}

export const oneOfKind: KindOf<OneOf> = {
  operands: (node) => [node.of],
  compile(node, compiler) {
    const of = compiler.compile(node.of)
    const bits = wantedBits(node)
    return (reading) => {
      const possible = of(reading)
      return (possible & bits) === 0 ? FALSE : (possible & ~bits) === 0 ? TRUE : UNKNOWN
    }
  },
  mattered: (node) => allParts([node.of]),
}
