import {
  type Bound,
  between,
  compareExact,
  type Exact,
  fraction,
  type Given,
  isFraction,
  type Num,
  type RecordFields,
  type ValueType,
} from '@sekisho/logic'
import type { Draw } from './draw.ts'
import { drawNumber } from './numbers.ts'

/** What is known of a value, as a case holds it. */
export type Value = Given['value']

interface Declared {
  readonly type: ValueType
  readonly min?: Bound
  readonly max?: Bound
}

function exactOf(bound: Bound): Exact {
  return typeof bound === 'number' ? bound : fraction(bound.n, bound.d)
}

/** A number of a declared fact or field, within its bounds. */
export function drawExact(draw: Draw, declared: Declared, unit: string): Exact {
  const low = declared.min === undefined ? null : exactOf(declared.min)
  const high = declared.max === undefined ? null : exactOf(declared.max)
  const drawn = drawNumber(draw, unit)
  const value =
    low === null && unit !== 'day' && draw.chance(30) && typeof drawn === 'number' ? 0 - drawn : drawn
  if (low !== null && compareExact(value, low) < 0) return low
  return high !== null && compareExact(value, high) > 0 ? high : value
}

function drawNum(draw: Draw, declared: Declared, unit: string): Num {
  const one = drawExact(draw, declared, unit)
  if (draw.chance(75)) return one
  const other = drawExact(draw, declared, unit)
  const [low, high] = compareExact(one, other) <= 0 ? [one, other] : [other, one]
  if (compareExact(low, high) === 0) return low
  const ends = (end: Exact) => (draw.chance(20) && !hasBounds(declared) ? null : end)
  // Open ends belong to ratios; of whole things they are closed at the next.
  const isOpen = () => unit === 'ratio' && draw.chance(40) && (isFraction(low) || isFraction(high))
  return between(ends(low), ends(high), isOpen(), isOpen())
}

function hasBounds({ min, max }: Declared): boolean {
  return min !== undefined || max !== undefined
}

/** A value of a type, perhaps known in part only. */
export function drawValue(draw: Draw, declared: Declared): Value {
  const { type } = declared
  switch (type.is) {
    case 'truth':
      return draw.pick([0, 3])
    case 'choice': {
      const count = Object.keys(type.options).length
      return draw.chance(80) ? 1 << draw.whole(0, count - 1) : draw.whole(1, (1 << count) - 1)
    }
    case 'number':
      return drawNum(draw, declared, type.unit)
    case 'text':
      // AA and BB are the countries of the made-up regimes of `logic`.
      return draw.pick(['JP', 'US', 'XX', 'ZZ', 'AA', 'BB', '<script>'])
    case 'list':
      return { records: draw.times(0, 3, () => drawRecord(draw, type.fields)), open: draw.chance(20) }
    case 'set':
      throw new TypeError('no fact is a set')
  }
}

export function drawRecord(draw: Draw, fields: RecordFields): Readonly<Record<string, Value>> {
  const said = Object.entries(fields).filter(() => draw.chance(85))
  return Object.fromEntries(said.map(([name, field]) => [name, drawValue(draw, field)]))
}
