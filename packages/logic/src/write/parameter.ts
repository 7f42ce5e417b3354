import type { Cites } from '../expression/citation.ts'
import type { NumberConstant } from '../expression/constant.ts'
import type { DatedValue, Parameter } from '../expression/parameter.ts'
import { type DayExpression, type NumberType, SET, type SetType } from '../expression/types.ts'
import { dayOf } from '../values/day.ts'
import type { Exact } from '../values/exact.ts'
import type { Words } from '../values/words.ts'

/** The days of a rule or value as the author writes them: ISO dates, both ends included. */
export interface WrittenDays {
  /** First day of the acts covered; the beginning of time when left out. */
  readonly from?: string
  /** Last day of the acts covered; open when left out. */
  readonly until?: string
  /** The day it was in force, where that is not `from`. */
  readonly inForce?: string
}

/** A value of the law with its days and citation; `'gap'` marks days for which no value is known. */
export interface WrittenValue<Is> extends WrittenDays {
  readonly is: Is | 'gap'
  readonly cite: Cites
}

interface ParameterDescription<Is> {
  readonly title: Words
  readonly values: readonly WrittenValue<Is>[]
  /** The day it looks at; the day of the act when left out. */
  readonly at?: DayExpression
}

/** The days as numbers; those left out stay out. */
export function readDays({ from, until, inForce }: WrittenDays): {
  from?: number
  until?: number
  inForce?: number
} {
  return {
    ...(from === undefined ? {} : { from: dayOf(from) }),
    ...(until === undefined ? {} : { until: dayOf(until) }),
    ...(inForce === undefined ? {} : { inForce: dayOf(inForce) }),
  }
}

function dated<Written, Is>(value: WrittenValue<Written>, read: (written: Written) => Is): DatedValue<Is> {
  return Object.freeze({
    ...readDays(value),
    is: value.is === 'gap' ? null : read(value.is),
    cite: value.cite,
  })
}

/**
 * A number of the law over time, every value with its citation.
 * @param unit the unit of the values, such as `'ratio'`, `'JPY'`, `'days'`
 */
export function parameter<const Unit extends string>(
  id: string,
  { unit, title, values, at }: ParameterDescription<NumberConstant<Unit>> & { readonly unit: Unit },
): Parameter<NumberType<Unit>> {
  const held: readonly DatedValue<Exact>[] = values.map((value) => dated(value, (constant) => constant.is))
  const type: NumberType<Unit> = Object.freeze({ is: 'number', unit })
  // `Held` of a number type is `Exact`, which the compiler does not see while `Unit` is open.
  const node = { kind: 'parameter', type, id, title, values: Object.freeze(held), ...(at ? { at } : {}) }
  return Object.freeze(node) as Parameter<NumberType<Unit>>
}

/** A set of texts over time, such as the countries of a table. */
export function setParameter(
  id: string,
  { title, values, at }: ParameterDescription<readonly string[]>,
): Parameter<SetType> {
  const held = values.map((value) => dated(value, (texts): ReadonlySet<string> => new Set(texts)))
  return Object.freeze({
    kind: 'parameter',
    type: SET,
    id,
    title,
    values: Object.freeze(held),
    ...(at ? { at } : {}),
  })
}
