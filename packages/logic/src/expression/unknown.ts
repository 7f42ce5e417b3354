import { type Exact, fraction } from '../values/exact.ts'
import { ANY_NUMBER, between } from '../values/range.ts'
import { UNKNOWN } from '../values/truth.ts'
import { allOptions } from './option.ts'
import type { ListValue, Value } from './reading.ts'
import type { Bound, ValueType } from './types.ts'

/** A list of which nothing is said. */
export const UNKNOWN_LIST: ListValue = Object.freeze({ records: Object.freeze([]), open: true })

export function exactBound(bound: Bound): Exact {
  return typeof bound === 'number' ? bound : fraction(bound.n, bound.d)
}

/** What can be at all of a declared fact or field of which nothing is said. */
export function unknownOf(declared: {
  readonly type: ValueType
  readonly min?: Bound
  readonly max?: Bound
}): Value {
  switch (declared.type.is) {
    case 'truth':
      return UNKNOWN
    case 'choice':
      return allOptions(declared.type)
    case 'number':
      if (declared.min === undefined && declared.max === undefined) return ANY_NUMBER
      return between(
        declared.min === undefined ? null : exactBound(declared.min),
        declared.max === undefined ? null : exactBound(declared.max),
      )
    case 'list':
      return UNKNOWN_LIST
    case 'text':
    case 'set':
      return null
  }
}
