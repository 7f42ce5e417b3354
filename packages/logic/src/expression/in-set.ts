import { FALSE, TRUE, UNKNOWN } from '../values/truth.ts'
import type { Parameter } from './parameter.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, SetType, TextType, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface InSet extends Expression<TruthType> {
  readonly kind: 'in-set'
  readonly of: Expression<TextType>
  readonly set: Parameter<SetType>
}

/** True when the text, such as a country code, is in the set that the parameter holds on the day. */
export function inSet(of: Expression<TextType>, set: Parameter<SetType>): InSet {
  return Object.freeze({ kind: 'in-set', type: TRUTH, of, set })
}

export const inSetKind: KindOf<InSet> = {
  operands: (node) => [node.of, node.set],
  compile(node, compiler) {
    const [textOf, setOf] = [compiler.compile(node.of), compiler.compile(node.set)]
    return (reading) => {
      const text = textOf(reading)
      const set = setOf(reading)
      if (text === null || set === null) return UNKNOWN
      return set.has(text) ? TRUE : FALSE
    }
  },
  mattered: (node) => allParts([node.of, node.set]),
}
