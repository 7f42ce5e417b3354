import { between, isRange, type Num, scaleNum } from '../values/range.ts'
import type { Constant } from './constant.ts'
import type { Parameter } from './parameter.ts'
import { allParts, type KindOf } from './reading.ts'
import type { Expression, NumberExpression, NumberType, RATIO } from './types.ts'

export interface Scale<Unit extends string = string> extends Expression<NumberType<Unit>> {
  readonly kind: 'scale'
  readonly of: NumberExpression<Unit>
  readonly by: Factor
}

type Factor = Constant<NumberType<typeof RATIO>> | Parameter<NumberType<typeof RATIO>>

/** The number times a ratio of the law. The ratio is above zero on every day (checked when the rule set loads). */
export function times<Unit extends string>(of: NumberExpression<Unit>, by: Factor): Scale<Unit> {
  return Object.freeze({ kind: 'scale', type: of.type, of, by })
}

export const scaleKind: KindOf<Scale> = {
  operands: (node) => [node.of, node.by],
  compile(node, compiler) {
    const [of, by] = [compiler.compile(node.of), compiler.compile<NumberType<typeof RATIO>>(node.by)]
    return (reading) => scaled(of(reading), by(reading))
  },
  mattered: (node) => allParts([node.of, node.by]),
}

/** While the day is open the factor is one of several values; then nothing is said of the product. */
function scaled(of: Num, by: Num): Num {
  return isRange(by) ? between(null, null) : scaleNum(of, by)
}
