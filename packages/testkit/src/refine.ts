import {
  type Case,
  compareNum,
  type Fact,
  type Given,
  isRange,
  type ListType,
  type Num,
  type RuleSet,
  TRUE,
  type ValueType,
} from '@sekisho/logic'
import type { Draw } from './draw.ts'
import { drawExact, drawRecord, drawValue, type Value } from './draw-value.ts'

type List = Extract<Value, { readonly records: unknown }>
type Declared = Pick<Fact, 'type' | 'min' | 'max'>

/** The same case where more is known: nothing that was said changes, some of what was open is settled. */
export function refine(draw: Draw, ruleSet: RuleSet, given: Case, percent = 60): Case {
  const facts = new Map(given.facts)
  const rulings = new Map(given.rulings)
  for (const [id, fact] of ruleSet.facts) {
    if (!draw.chance(percent)) continue
    const known = given.facts.get(id)
    if (known === undefined) facts.set(id, settled(draw, fact))
    else if (known.status !== 'absent') facts.set(id, { ...known, value: narrowed(draw, fact, known.value) })
  }
  for (const id of ruleSet.outside.keys()) {
    if (!rulings.has(id) && draw.chance(percent))
      rulings.set(id, { value: draw.pick([0, 3]), author: 'judge' })
  }
  return { facts, rulings }
}

function settled(draw: Draw, fact: Fact): Given {
  const value = drawValue(draw, fact)
  return { status: fact.mayBeAbsent && draw.chance(50) ? 'absent' : 'known', value }
}

/** A value that what is known allows. */
function narrowed(draw: Draw, declared: Declared, value: Value): Value {
  const { type } = declared
  switch (type.is) {
    case 'choice': {
      const left = Object.keys(type.options)
        .map((_, place) => 1 << place)
        .filter((bit) => Number(value) & bit)
      return draw.pickAny(left) ?? value
    }
    case 'number':
      return narrowedNumber(draw, declared, type, value as Num) // of the fact's type
    case 'list':
      return narrowedList(draw, type, value as List) // of the fact's type
    default:
      return value
  }
}

function narrowedNumber(draw: Draw, declared: Declared, { unit }: { unit: string }, value: Num): Num {
  if (!isRange(value)) return value
  const { low, high, lowOpen, highOpen } = value
  const tried = [drawExact(draw, declared, unit), lowOpen ? null : low, highOpen ? null : high]
  const isInside = (each: Num) =>
    (low === null || compareNum(each, lowOpen ? '>' : '>=', low) === TRUE) &&
    (high === null || compareNum(each, highOpen ? '<' : '<=', high) === TRUE)
  return tried.find((each) => each !== null && isInside(each)) ?? value
}

function narrowedList(draw: Draw, type: ListType, { records, open }: List): List {
  const more = open ? draw.times(0, 2, () => drawRecord(draw, type.fields)) : []
  const filled = records.map((record) => {
    const fields = Object.entries(type.fields).flatMap(([name, field]): [string, Value][] => {
      const known = record[name]
      if (known !== undefined) return [[name, narrowed(draw, field, known)]]
      return draw.chance(50) ? [[name, drawValue(draw, field as { type: ValueType })]] : []
    })
    return Object.fromEntries(fields)
  })
  return { records: [...filled, ...more], open: open && draw.chance(30) }
}
