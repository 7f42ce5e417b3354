import { isRange } from '../values/range.ts'
import { UNKNOWN } from '../values/truth.ts'
import { isSettled } from './option.ts'
import type { ValueOf } from './reading.ts'
import type { ChoiceType, Expression, ListType, NumberType, ValueType } from './types.ts'

/** Is more than one value still possible? */
export function isOpen<Type extends ValueType>({ type }: Expression<Type>, value: ValueOf<Type>): boolean {
  // The type says which kind of value it is; TypeScript does not narrow one by the other.
  switch (type.is) {
    case 'truth':
      return value === UNKNOWN
    case 'choice':
      return !isSettled(value as ValueOf<ChoiceType>)
    case 'number':
      return isRange(value as ValueOf<NumberType>)
    case 'list':
      return (value as ValueOf<ListType>).open
    case 'text':
    case 'set':
      return value === null
  }
}
