import { shareNum } from '../values/range.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, NumberExpression, NumberType, RATIO } from './types.ts'

export interface Share extends Expression<NumberType<typeof RATIO>> {
  readonly kind: 'share'
  readonly part: NumberExpression
  readonly whole: NumberExpression
}

const RATIO_TYPE: NumberType<typeof RATIO> = Object.freeze({ is: 'number', unit: 'ratio' })

/**
 * The exact ratio of a part to a whole of the same unit. The part is never negative and the whole always above
 * zero by their declared minimum (checked when the rule set loads), so nothing is divided by nothing.
 */
export function share<Unit extends string>(
  part: NumberExpression<Unit>,
  whole: NumberExpression<NoInfer<Unit>>,
): Share {
  return Object.freeze({ kind: 'share', type: RATIO_TYPE, part, whole })
}

export const shareKind: KindOf<Share> = {
  operands: (node) => [node.part, node.whole],
  compile(node, compiler) {
    const [part, whole] = [compiler.compile(node.part), compiler.compile(node.whole)]
    return (reading) => shareNum(part(reading), whole(reading))
  },
  mattered: (node) => allParts([node.part, node.whole]),
}
