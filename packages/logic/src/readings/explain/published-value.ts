import { isSettled, optionNames } from '../../expression/option.ts'
import type { ListValue, Options, TextValue, Value } from '../../expression/reading.ts'
import { type ChoiceType, DAY, type NumberType, type ValueType } from '../../expression/types.ts'
import { formatDay } from '../../values/day.ts'
import { type Exact, formatExact, numeratorOf } from '../../values/exact.ts'
import { isRange, type Num } from '../../values/range.ts'
import { published, type Truth } from '../../values/truth.ts'
import { onceEach } from '../once.ts'

/** A number of which only the ends are known; `null` is no end. An open end does not belong to it. */
export interface PublishedRange {
  readonly low: string | null
  readonly high: string | null
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/**
 * A value as results show it: a truth (`null` is unknown), the name of an option or those still possible, an exact
 * number as text (`"0.011"`, `"1/3"`, a day as `"2024-03-01"`) or a range, a text, or the size of a list or set.
 */
export type PublishedValue =
  | boolean
  | string
  | null
  | { readonly possible: readonly string[] }
  | PublishedRange
  | { readonly records: number; readonly open: boolean }
  | { readonly size: number }

function publishNumber({ unit }: NumberType, value: Exact): string {
  return unit === DAY ? formatDay(Number(numeratorOf(value))) : formatExact(value)
}

export function publishNum(type: NumberType, value: Num): string | PublishedRange {
  if (!isRange(value)) return publishNumber(type, value)
  return {
    low: value.low === null ? null : publishNumber(type, value.low),
    high: value.high === null ? null : publishNumber(type, value.high),
    lowOpen: value.lowOpen,
    highOpen: value.highOpen,
  }
}

const publishChoice = onceEach(
  (type: ChoiceType, options: Options): string | { possible: readonly string[] } => {
    const possible = Object.freeze(optionNames(type, options))
    const [only] = possible
    return only !== undefined && isSettled(options) ? only : Object.freeze({ possible })
  },
)

/** Publishes a value of a type. */
export function publishValue(type: ValueType, value: Value | null): PublishedValue {
  // The type says which kind of value it is; TypeScript does not narrow one by the other.
  switch (type.is) {
    case 'truth':
      return published(value as Truth)
    case 'choice':
      return publishChoice(type, value as Options)
    case 'number':
      return publishNum(type, value as Num)
    case 'text':
      return value as TextValue
    case 'list': {
      const { records, open } = value as ListValue
      return { records: records.length, open }
    }
    case 'set':
      return value === null ? null : { size: (value as ReadonlySet<string>).size }
  }
}
