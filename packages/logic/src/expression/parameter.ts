import type { Day } from '../values/day.ts'
import type { Exact } from '../values/exact.ts'
import { ANY_NUMBER, compareNum, hull, isRange, type Num, rangeOf } from '../values/range.ts'
import { FALSE } from '../values/truth.ts'
import type { Words } from '../values/words.ts'
import type { Cites } from './citation.ts'
import type { KindOf } from './reading.ts'
import type { DayExpression, Expression, NumberType, SetType } from './types.ts'

/** A value of the law over some days, or a gap: days for which no value is known or none exists. */
export interface DatedValue<Is> {
  /** First day of the acts it covers; the beginning of time when absent. */
  readonly from?: Day
  /** Last day of the acts it covers; open when absent. */
  readonly until?: Day
  /** The day the change was in force, often thirty days before `from`. */
  readonly inForce?: Day
  /** The value, or `null` for a marked gap. */
  readonly is: Is | null
  readonly cite: Cites
}

type Held<Type extends NumberType | SetType> = Type extends NumberType ? Exact : ReadonlySet<string>

/** A number or set of the law with the days it holds; a reform is another value. */
export interface Parameter<Type extends NumberType | SetType = NumberType | SetType>
  extends Expression<Type> {
  readonly kind: 'parameter'
  readonly id: string
  readonly title: Words
  readonly values: readonly DatedValue<Held<Type>>[]
  /** The day it looks at; the day of the act when absent. */
  readonly at?: DayExpression
}

/** Does the dated value cover some day of the range, and does it cover all of it? */
export function covers(
  dated: { readonly from?: Day; readonly until?: Day },
  day: Num,
): 'all' | 'some' | 'none' {
  if (typeof day === 'number') {
    return day >= (dated.from ?? -Infinity) && day <= (dated.until ?? Infinity) ? 'all' : 'none'
  }
  const begun = dated.from === undefined ? 3 : compareNum(day, '>=', dated.from)
  const open = dated.until === undefined ? 3 : compareNum(day, '<=', dated.until)
  if (begun === FALSE || open === FALSE) return 'none'
  return (begun & open) === 3 ? 'all' : 'some'
}

/** Is there a value, or a marked gap, for every day of the range? */
function coverAll(values: Parameter['values'], day: Num): boolean {
  const { low, high } = rangeOf(day)
  let next = low === null ? -Infinity : Number(low)
  for (const { from = -Infinity, until = Infinity } of values.toSorted(byFrom)) {
    if (from > next) break
    next = Math.max(next, until + 1)
  }
  return next > (high === null ? Number.MAX_VALUE : Number(high))
}

function byFrom(a: { readonly from?: Day }, b: { readonly from?: Day }): number {
  return (a.from ?? -Infinity) < (b.from ?? -Infinity) ? -1 : 1
}

export const parameterKind: KindOf<Parameter> = {
  operands: (node) => (node.at ? [node.at] : []),
  compile(node, compiler) {
    const dayOf = compiler.compile(node.at ?? compiler.actDay)
    return (reading) => {
      const day = dayOf(reading)
      return typeof day === 'number' ? valueOn(node, day) : valueAmong(node, day)
    }
  },
  mattered: (node, reading) =>
    isRange(reading.value(node.at ?? reading.actDay)) ? [{ expression: node.at ?? reading.actDay }] : [],
}

/** What is known of the value while the day is not. */
function valueAmong(node: Parameter, day: Num): Num | ReadonlySet<string> | null {
  const possible = node.values.filter((dated) => covers(dated, day) !== 'none')
  // The values cover every day that an act can have; of another day nothing may be known.
  const isCovered = possible.length > 0 && (node.at === undefined || coverAll(node.values, day))
  if (node.type.is === 'set') return isCovered ? onlySet(possible) : null
  return isCovered ? possible.map(numberOf).reduce(hull) : ANY_NUMBER
}

/** The one value that covers a known day: no two do. */
function valueOn({ type, values }: Parameter, day: Day): Num | ReadonlySet<string> | null {
  const dated = values.find((one) => covers(one, day) === 'all')
  if (type.is === 'set') return dated === undefined ? null : onlySet([dated])
  return dated === undefined ? ANY_NUMBER : numberOf(dated)
}

function onlySet(possible: readonly DatedValue<Exact | ReadonlySet<string>>[]): ReadonlySet<string> | null {
  const only = possible.length === 1 ? possible[0]?.is : null
  return only instanceof Set ? only : null
}

function numberOf(dated: DatedValue<Exact | ReadonlySet<string>>): Num {
  // A parameter of number type holds numbers or gaps only: `parameter()` takes nothing else.
  return dated.is === null ? ANY_NUMBER : (dated.is as Exact)
}
