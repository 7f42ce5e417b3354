import { dayOf } from '../values/day.ts'
import { type Exact, fraction } from '../values/exact.ts'
import { FALSE, TRUE, type Truth } from '../values/truth.ts'
import { bitOf } from './option.ts'
import type { KindOf } from './reading.ts'
import type { ChoiceType, DAY, Expression, NumberType, RATIO, TruthType, ValueType } from './types.ts'
import { TRUTH } from './types.ts'

/** A value written in the rule itself. A number of the law belongs in a parameter, with its citation. */
export interface Constant<Type extends ValueType = ValueType> extends Expression<Type> {
  readonly kind: 'constant'
  /** A truth, a number, or the name of an option, as the type says. */
  readonly is: Truth | Exact | string
}

export interface NumberConstant<Unit extends string = string> extends Constant<NumberType<Unit>> {
  readonly is: Exact
}

export const always: Constant<TruthType> = Object.freeze({ kind: 'constant', type: TRUTH, is: TRUE })
export const never: Constant<TruthType> = Object.freeze({ kind: 'constant', type: TRUTH, is: FALSE })

/** A number in a unit, such as `number(0, 'shares')`. */
export function number<const Unit extends string>(value: Exact, unit: Unit): NumberConstant<Unit> {
  return Object.freeze({ kind: 'constant', type: Object.freeze({ is: 'number', unit }), is: value })
}

/** The exact ratio `part / whole`, such as `ratio(1, 100)` for 1 %. */
export function ratio(part: number, whole: number): NumberConstant<typeof RATIO> {
  return number(fraction(part, whole), 'ratio')
}

/** A calendar day written as `YYYY-MM-DD`. */
export function day(iso: string): NumberConstant<typeof DAY> {
  return number(dayOf(iso), 'day')
}

/** One option of a choice. */
export function option<Option extends string>(
  type: ChoiceType<Option>,
  value: NoInfer<Option>,
): Constant<ChoiceType<Option>> {
  return Object.freeze({ kind: 'constant', type, is: value })
}

export const constantKind: KindOf<Constant> = {
  operands: () => [],
  compile(node) {
    const value = node.type.is === 'choice' ? bitOf(node.type, String(node.is)) : node.is
    return () => value
  },
  mattered: () => [],
}
