import {
  all,
  always,
  any,
  atLeast,
  atMost,
  below,
  type ChoiceExpression,
  type Expression,
  equals,
  every,
  inSet,
  is,
  moreThan,
  never,
  not,
  notModelled,
  some,
  type TextType,
  type TruthExpression,
  whenPresent,
} from '@sekisho/logic'
import { drawNumberOf, UNITS } from './draw-number.ts'
import { drawSet } from './draw-parameter.ts'
import * as known from './vocabulary.ts'
import { cite, words } from './words.ts'
import { type Around, deeper, type Writer } from './writer.ts'

/** A condition of any kind. */
export function drawTruth(writer: Writer, around: Around): TruthExpression {
  const { draw } = writer
  if (around.depth <= 0) return drawLeaf(writer, around)
  const inner = () => drawTruth(writer, deeper(around))
  return writer.any<TruthExpression>(
    () => drawLeaf(writer, around),
    () => all(...draw.times(1, 3, inner)),
    () => any(...draw.times(1, 3, inner)),
    () => not(inner()),
    () => drawCompare(writer, around),
    () => drawCompare(writer, around),
    () => drawCompare(writer, around),
    () => drawQuantified(writer, around),
    () => drawWhenPresent(writer, around),
  )
}

function drawLeaf(writer: Writer, { lists, guarded }: Around): TruthExpression {
  const { draw } = writer
  const record = draw.pickAny(lists)?.type.fields
  const fact = () => (record && draw.chance(60) ? record.is : draw.pick(known.truths))
  const choice = (): ChoiceExpression<'a' | 'b' | 'c'> => {
    if (record && draw.chance(50)) return record.kind
    if (guarded.includes(known.absentable.choice) && draw.chance(70)) return known.absentable.choice
    return (draw.chance(40) ? draw.pickAny(writer.choices) : undefined) ?? draw.pick(known.choices)
  }
  const text = (): Expression<TextType> => (record && draw.chance(60) ? record.country : known.texts[0])
  return writer.any<TruthExpression>(
    fact,
    fact,
    () => (guarded.includes(known.absentable.truth) ? known.absentable.truth : fact()),
    () => is(choice(), ...draw.times(1, 2, () => draw.pick(['a', 'b', 'c']))),
    () => is(choice(), ...draw.times(1, 2, () => draw.pick(['a', 'b', 'c']))),
    () => draw.pickAny(writer.rules) ?? fact(),
    () => draw.pickAny(writer.rules) ?? fact(),
    () => {
      const set = drawSet(draw, writer.id('set'))
      writer.parameters.push(set)
      return inSet(text(), set)
    },
    () => (draw.chance(30) ? drawEntry(writer) : fact()),
    () => (draw.chance(30) ? draw.pick([always, never]) : fact()),
  )
}

function drawEntry(writer: Writer): TruthExpression {
  const id = writer.id('entry')
  const judge = writer.draw.chance(70) ? { judge: words('judge') } : {}
  const entry = notModelled(id, { title: words(id), cite, reason: words('reason'), ...judge })
  writer.entries.push(entry)
  return entry
}

function drawCompare(writer: Writer, around: Around): TruthExpression {
  const unit = writer.draw.pick(UNITS)
  const side = () => drawNumberOf(writer, unit, deeper(around), drawTruth)
  return writer.draw.pick([atLeast, atMost, moreThan, below, equals])(side(), side())
}

function drawQuantified(writer: Writer, around: Around): TruthExpression {
  const list = writer.draw.pickAny(known.lists.filter((each) => !around.lists.includes(each)))
  if (!list) return drawLeaf(writer, around)
  const inside = { ...deeper(around), lists: [...around.lists, list] }
  return (writer.draw.chance(50) ? some : every)(list, () => drawTruth(writer, inside))
}

function drawWhenPresent(writer: Writer, around: Around): TruthExpression {
  const { truth, choice, ratio, day } = known.absentable
  const fact = writer.draw.pick([truth, choice, ratio, day])
  const inside = { ...deeper(around), guarded: [...around.guarded, fact] }
  const that = drawTruth(writer, inside)
  return whenPresent(fact, that, { otherwise: writer.draw.chance(50) })
}
