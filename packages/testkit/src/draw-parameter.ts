import {
  type DayExpression,
  dayOf,
  formatDay,
  type NumberType,
  number,
  type Parameter,
  parameter,
  ratio,
  type SetType,
  setParameter,
} from '@sekisho/logic'
import type { Draw } from './draw.ts'
import { drawFactor, drawNumber } from './numbers.ts'
import { days, SPAN } from './vocabulary.ts'
import { cite, words } from './words.ts'

/** The days of one to three values that cover the span; sometimes no day outside it. */
function drawDays(draw: Draw): readonly { from?: string; until?: string }[] {
  const cuts = draw.chance(50) ? ['2020-06-07'] : draw.chance(50) ? ['2020-06-07', '2024-03-01'] : []
  const starts = [draw.chance(30) ? SPAN.from : undefined, ...cuts]
  return starts.map((from, place) => {
    const next = starts[place + 1]
    const until = next !== undefined ? formatDay(dayOf(next) - 1) : draw.chance(30) ? SPAN.until : undefined
    return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
  })
}

/** Looks at another day than that of the act, now and then. */
function drawAt(draw: Draw): { at?: DayExpression } {
  return draw.chance(25) ? { at: draw.pick(days) } : {}
}

/** A number of the law; of unit `ratio` above zero, of `days` and `months` a length. Gaps only where allowed. */
export function drawParameter<const Unit extends string>(
  draw: Draw,
  id: string,
  unit: Unit,
  { gaps }: { readonly gaps: boolean },
): Parameter<NumberType<Unit>> {
  const isLength = unit === 'days' || unit === 'months'
  const drawValue = () => {
    if (unit === 'ratio') return number(ratio(...drawFactor(draw)).is, unit)
    return number(isLength ? draw.whole(0, 40) : drawNumber(draw, unit), unit)
  }
  const values = drawDays(draw).map((covered, place) => ({
    ...covered,
    is: gaps && place > 0 && draw.chance(20) ? ('gap' as const) : drawValue(),
    cite,
  }))
  return parameter(id, { unit, title: words(id), values, ...drawAt(draw) })
}

/** A set of countries over time. */
export function drawSet(draw: Draw, id: string): Parameter<SetType> {
  const values = drawDays(draw).map((covered) => ({
    ...covered,
    is: draw.chance(10) ? ('gap' as const) : ['JP', 'US', 'XX'].filter(() => draw.chance(50)),
    cite,
  }))
  return setParameter(id, { title: words(id), values, ...drawAt(draw) })
}
