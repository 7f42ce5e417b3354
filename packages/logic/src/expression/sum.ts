import { addNum, between, hull, type Num } from '../values/range.ts'
import { FALSE, TRUE, type Truth } from '../values/truth.ts'
import { number } from './constant.ts'
import type { Fact } from './fact.ts'
import type { KindOf, Part, Reading, Scope } from './reading.ts'
import type {
  Expression,
  ListType,
  NumberExpression,
  NumberType,
  RecordFields,
  TruthExpression,
} from './types.ts'

/** The sum, over the records of a list for which `where` holds, of a number that is never negative. */
export interface Sum<Unit extends string = string> extends Expression<NumberType<Unit>> {
  readonly kind: 'sum'
  readonly list: Fact<ListType>
  readonly of: NumberExpression<Unit>
  readonly where?: TruthExpression
}

interface SumOptions<Fields extends RecordFields, Unit extends string> {
  readonly of: (record: Fields) => NumberExpression<Unit>
  readonly where?: (record: Fields) => TruthExpression
}

/** The sum over a list. What is added must have a declared minimum of 0 or more (checked when the rule set loads). */
export function sum<Fields extends RecordFields, Unit extends string>(
  list: Fact<ListType<Fields>>,
  { of, where }: SumOptions<Fields, Unit>,
): Sum<Unit> {
  const added = of(list.type.fields)
  const base = { kind: 'sum', type: added.type, list, of: added } as const
  return Object.freeze(where ? { ...base, where: where(list.type.fields) } : base)
}

/** How many records of the list are such that the condition holds. */
export function count<Fields extends RecordFields, const Unit extends string>(
  list: Fact<ListType<Fields>>,
  unit: Unit,
  where?: (record: Fields) => TruthExpression,
): Sum<Unit> {
  return sum(list, where ? { of: () => number(1, unit), where } : { of: () => number(1, unit) })
}

/** Does the record in scope count? */
export function countsIn({ where }: Sum, scope: Scope, reading: Reading): Truth {
  return where ? reading.inside(scope, () => reading.value(where)) : TRUE
}

export const sumKind: KindOf<Sum> = {
  operands: (node) => (node.where ? [node.list, node.of, node.where] : [node.list, node.of]),
  compile(node, compiler) {
    const [listOf, of] = [compiler.compile(node.list), compiler.compile(node.of)]
    const where = node.where && compiler.compile(node.where)
    return (reading) => {
      const { records, open } = listOf(reading)
      let total: Num = open ? between(0, null) : 0
      for (const [place, record] of records.entries()) {
        const scope = { list: node.list.id, place, record }
        const counts = where ? reading.inside(scope, where) : TRUE
        if (counts === FALSE) continue
        const value = reading.inside(scope, of)
        total = addNum(total, counts === TRUE ? value : hull(0, value))
      }
      return total
    }
  },
  mattered(node, reading) {
    const { records, open } = reading.value(node.list)
    const parts: Part[] = []
    for (const [place, record] of records.entries()) {
      const scope: Scope = { list: node.list.id, place, record }
      const counts = countsIn(node, scope, reading)
      if (counts === FALSE) continue
      parts.push({ expression: node.of, scope })
      if (node.where && counts !== TRUE) parts.push({ expression: node.where, scope })
    }
    return parts.length === 0 || open ? [{ expression: node.list }, ...parts] : parts
  },
}
