import type { Value } from '../../src/expression/reading.ts'
import type { Expression, ValueType } from '../../src/expression/types.ts'
import { type Evaluation, isWithin, type Num } from '../../src/index.ts'

/** Does the second leave open everything that the first does? */
export function isInside(type: ValueType, more: Value, less: Value): boolean {
  switch (type.is) {
    case 'truth':
      return less === 1 || more === less
    case 'choice':
      return (Number(more) & ~Number(less)) === 0
    case 'number':
      return isWithin(more as Num, less as Num) // of that type
    default:
      throw new TypeError('no conclusion is of another type')
  }
}

/** Everything a rule set concludes, by name. */
export function conclusionsOf({ ruleSet }: Evaluation): readonly (readonly [string, Expression])[] {
  return [
    ...ruleSet.rules,
    ...ruleSet.decisions,
    ...ruleSet.outcomes.flatMap(({ id, when, due }): (readonly [string, Expression])[] => [
      [id, when],
      ...(due ? ([[`${id}.due`, due]] as const) : []),
    ]),
  ]
}
