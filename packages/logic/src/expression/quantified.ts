import { both, either, FALSE, TRUE, type Truth, UNKNOWN } from '../values/truth.ts'
import type { Fact } from './fact.ts'
import type { KindOf, Part, Scope } from './reading.ts'
import type { Expression, ListType, RecordFields, TruthExpression, TruthType } from './types.ts'
import { TRUTH } from './types.ts'

export interface Quantified extends Expression<TruthType> {
  readonly kind: 'quantified'
  readonly quantifier: 'some' | 'every'
  readonly list: Fact<ListType>
  readonly that: TruthExpression
}

type OfEach<Fields extends RecordFields> = (record: Fields) => TruthExpression

/** True when at least one record of the list is such that the condition holds. */
export function some<Fields extends RecordFields>(
  list: Fact<ListType<Fields>>,
  that: OfEach<Fields>,
): Quantified {
  return Object.freeze({
    kind: 'quantified',
    type: TRUTH,
    quantifier: 'some',
    list,
    that: that(list.type.fields),
  })
}

/** True when every record of the list is such that the condition holds; true of a list known to be empty. */
export function every<Fields extends RecordFields>(
  list: Fact<ListType<Fields>>,
  that: OfEach<Fields>,
): Quantified {
  return Object.freeze({
    kind: 'quantified',
    type: TRUTH,
    quantifier: 'every',
    list,
    that: that(list.type.fields),
  })
}

export const quantifiedKind: KindOf<Quantified> = {
  operands: (node) => [node.list, node.that],
  compile(node, compiler) {
    const [listOf, that] = [compiler.compile(node.list), compiler.compile(node.that)]
    const join = node.quantifier === 'some' ? either : both
    return (reading) => {
      const { records, open } = listOf(reading)
      let result: Truth = node.quantifier === 'some' ? FALSE : TRUE
      for (const [place, record] of records.entries())
        result = join(result, reading.inside({ list: node.list.id, place, record }, that))
      return open ? join(result, UNKNOWN) : result
    }
  },
  mattered(node, reading) {
    const value = reading.value(node)
    const { records, open } = reading.value(node.list)
    const parts: Part[] = records
      .map((record, place): Scope => ({ list: node.list.id, place, record }))
      .filter((scope) => reading.inside(scope, () => reading.value(node.that)) === value)
      .map((scope) => ({ expression: node.that, scope }))
    return parts.length === 0 || (open && value === UNKNOWN) ? [{ expression: node.list }, ...parts] : parts
  },
}
