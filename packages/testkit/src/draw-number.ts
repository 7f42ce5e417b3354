import {
  count,
  type DayExpression,
  dayAfter,
  daysBefore,
  greatest,
  lastDayOf,
  least,
  minus,
  type NumberExpression,
  negative,
  number,
  plus,
  ratio,
  share,
  sum,
  times,
} from '@sekisho/logic'
import { drawParameter } from './draw-parameter.ts'
import { drawFactor, drawNumber } from './numbers.ts'
import * as known from './vocabulary.ts'
import { type Around, type DrawTruth, deeper, type Writer } from './writer.ts'

export const UNITS = ['ratio', 'shares', 'JPY', 'day'] as const
export type Unit = (typeof UNITS)[number]

/** A number of a unit; `drawTruth` writes the conditions inside it. */
export function drawNumberOf(
  writer: Writer,
  unit: Unit,
  around: Around,
  drawTruth: DrawTruth,
): NumberExpression {
  if (unit === 'day') return drawDay(writer, around)
  const { draw } = writer
  const inner = () => drawNumberOf(writer, unit, deeper(around), drawTruth)
  const positive = () => drawPositive(writer, unit, deeper(around), drawTruth)
  if (around.depth <= 0) return drawPositive(writer, unit, around, drawTruth)
  return writer.any<NumberExpression>(
    positive,
    positive,
    positive,
    () => (unit === 'shares' ? known.change : positive()),
    () => plus(inner(), inner()),
    () => minus(inner(), inner()),
    () => negative(inner()),
    () => times(inner(), drawBy(writer)),
    () => (draw.chance(50) ? least : greatest)(inner(), ...draw.times(1, 2, inner)),
    () => law(writer, unit, true),
  )
}

/** A ratio of the law to multiply by. */
function drawBy(writer: Writer) {
  const { draw } = writer
  if (draw.chance(50)) return ratio(...drawFactor(draw))
  const factor = drawParameter(draw, writer.id('factor'), 'ratio', { gaps: true })
  writer.parameters.push(factor)
  return factor
}

function law(writer: Writer, unit: Unit, gaps: boolean): NumberExpression {
  const node = drawParameter(writer.draw, writer.id('value'), unit, { gaps })
  writer.parameters.push(node)
  return node
}

/** A fact or field of the unit that is never below zero. */
function leafOf({ draw }: Writer, unit: Unit, { lists, guarded }: Around): NumberExpression {
  const record = draw.pickAny(lists)?.type.fields
  if (unit === 'shares') return record && draw.chance(60) ? record.held : draw.pick(known.shares)
  if (unit === 'JPY') return draw.pick(known.money)
  if (record && draw.chance(60)) return record.part
  return guarded.includes(known.absentable.ratio) ? known.absentable.ratio : draw.pick(known.ratios)
}

/** A number that is never below zero, as the check of the rule set sees it. */
function drawPositive(writer: Writer, unit: Unit, around: Around, drawTruth: DrawTruth): NumberExpression {
  const { draw } = writer
  const leaf = () => leafOf(writer, unit, around)
  const constant = () => number(drawNumber(draw, unit), unit)
  if (around.depth <= 0) return draw.chance(70) ? leaf() : constant()
  const inner = () => drawPositive(writer, unit, deeper(around), drawTruth)
  const whole = (): NumberExpression =>
    draw.chance(60) ? known.shares[1] : greatest(known.shares[0], number(1, 'shares'))
  return writer.any<NumberExpression>(
    leaf,
    leaf,
    leaf,
    constant,
    () => plus(inner(), inner()),
    () => times(inner(), ratio(...drawFactor(draw))),
    () => (draw.chance(50) ? least : greatest)(inner(), inner()),
    () => drawSum(writer, unit, around, drawTruth) ?? leaf(),
    () => drawSum(writer, unit, around, drawTruth) ?? leaf(),
    () => draw.pickAny(writer.quantities.filter(({ type }) => type.unit === unit)) ?? leaf(),
    () =>
      unit === 'ratio' ? share(drawPositive(writer, 'shares', deeper(around), drawTruth), whole()) : leaf(),
  )
}

function drawSum(
  writer: Writer,
  unit: Unit,
  around: Around,
  drawTruth: DrawTruth,
): NumberExpression | undefined {
  const { draw } = writer
  const list = draw.pickAny(known.lists.filter((each) => !around.lists.includes(each)))
  if (!list) return undefined
  const inside = { ...deeper(around), lists: [...around.lists, list] }
  const where = draw.chance(60) ? { where: () => drawTruth(writer, inside) } : {}
  if (draw.chance(30)) return count(list, unit, where.where)
  return sum(list, { of: () => drawPositive(writer, unit, inside, drawTruth), ...where })
}

/** A day of the case, of the law, or computed from one. */
function drawDay(writer: Writer, around: Around): DayExpression {
  const { draw } = writer
  const leaf = (): DayExpression =>
    around.guarded.includes(known.absentable.day) ? known.absentable.day : draw.pick(known.days)
  if (around.depth <= 0) return leaf()
  const inner = () => drawDay(writer, deeper(around))
  return writer.any<DayExpression>(
    leaf,
    leaf,
    () => number(drawNumber(draw, 'day'), 'day'),
    () => (draw.chance(50) ? least : greatest)(inner(), inner()),
    () => drawShift(writer, inner()),
    () => drawShift(writer, inner()),
  )
}

function drawShift(writer: Writer, of: DayExpression): DayExpression {
  const { draw } = writer
  const unit = draw.pick(['days', 'months', 'business-days', 'day-of-next-month'])
  const lengthUnit = unit === 'months' ? 'months' : 'days'
  const drawn = () => {
    const node = drawParameter(draw, writer.id('length'), lengthUnit, { gaps: true })
    writer.parameters.push(node)
    return node
  }
  const length = draw.chance(40) ? drawn() : number(draw.whole(0, 40), lengthUnit)
  if (draw.chance(20) && (unit === 'days' || unit === 'months')) return daysBefore(of, length, unit)
  const end = draw.pick(['stays', 'moves'])
  const needed = end === 'moves' || unit === 'business-days' || draw.chance(10)
  const counting = {
    firstDay: draw.pick(['excluded', 'counted']),
    end,
    ...(needed ? { calendar: known.weekends } : {}),
  }
  return (draw.chance(75) ? lastDayOf : dayAfter)(of, length, unit, counting)
}
