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
  evaluate: (node, reading) => shareNum(reading.value(node.part), reading.value(node.whole)),
  mattered: (node) => allParts([node.part, node.whole]),
}
