import type { RuleSet } from '../check/check-rule-set.ts'
import { optionNames } from '../expression/option.ts'
import type { ListValue, Options, RecordValue, Value } from '../expression/reading.ts'
import { DAY, type NumberType, RATIO, type RecordFields, type ValueType } from '../expression/types.ts'
import { formatDay } from '../values/day.ts'
import { type Exact, formatExact, multiplyExact } from '../values/exact.ts'
import { isRange, type Num } from '../values/range.ts'
import { TRUE, type Truth, UNKNOWN } from '../values/truth.ts'
import type { Case, Given, Ruling } from './given.ts'

/** A value as a case file says it: what `readValue` reads back to the same. */
function writeValue(type: ValueType, value: Value): unknown {
  // The type says which kind of value it is; TypeScript does not narrow one by the other.
  switch (type.is) {
    case 'truth':
      return (value as Truth) === UNKNOWN ? null : value === TRUE
    case 'choice': {
      const names = optionNames(type, value as Options)
      return names.length === 1 ? names[0] : { oneOf: names }
    }
    case 'number':
      return writeNum(type, value as Num)
    case 'list':
      return writeList(type.fields, value as ListValue)
    case 'text':
    case 'set':
      return value
  }
}

function writeExact({ unit }: NumberType, value: Exact): string {
  if (unit === DAY) return formatDay(Number(value))
  if (unit !== RATIO) return formatExact(value)
  const percent = formatExact(multiplyExact(value, 100))
  return percent.includes('/') ? formatExact(value) : `${percent}%`
}

function writeNum(type: NumberType, value: Num): unknown {
  if (!isRange(value)) return writeExact(type, value)
  const { low, high, lowOpen, highOpen } = value
  return {
    ...(low === null ? {} : { [lowOpen ? 'moreThan' : 'atLeast']: writeExact(type, low) }),
    ...(high === null ? {} : { [highOpen ? 'below' : 'atMost']: writeExact(type, high) }),
  }
}

function writeList(fields: RecordFields, { records, open }: ListValue): unknown {
  const written = records.map((record) => writeRecord(fields, record))
  return open ? { records: written, more: 'unknown' } : written
}

function writeRecord(fields: RecordFields, record: RecordValue): object {
  const entries = Object.values(fields).flatMap(({ name, type }) => {
    const value = record[name]
    return value === undefined ? [] : [[name, writeValue(type, value)]]
  })
  return Object.fromEntries(entries)
}

/** What is given of something of a type, as a case file says it. */
export function writeGiven(type: ValueType, { status, value, origin }: Given): unknown {
  const source = origin === undefined ? {} : { source: origin }
  if (status === 'absent') return { absent: true, ...source }
  if (status === 'assumed') return { assume: writeValue(type, value), ...source }
  return origin === undefined ? writeValue(type, value) : { value: writeValue(type, value), ...source }
}

function writeRuling(type: ValueType, { value, ...rest }: Ruling): unknown {
  return { value: writeValue(type, value), ...rest }
}

/** The case as plain data that `readCase` reads back to the same case: to save an interview, or to hash. */
export function writeCase(ruleSet: RuleSet, given: Case): object {
  const { facts, rules, decisions, outside } = ruleSet
  const said = [...given.facts].flatMap(([id, one]) => {
    const fact = facts.get(id)
    return fact ? [[id, writeGiven(fact.type, one)]] : []
  })
  const open = [...(given.unresolved ?? [])].flatMap(([id, source]) =>
    given.facts.has(id) || !facts.has(id) ? [] : [[id, { unresolved: true, source }]],
  )
  const ruled = [...given.rulings].flatMap(([id, ruling]) => {
    const node = rules.get(id) ?? decisions.get(id) ?? outside.get(id)
    return node ? [[id, writeRuling(node.type, ruling)]] : []
  })
  return {
    facts: Object.fromEntries([...said, ...open].toSorted(byId)),
    ...(ruled.length > 0 ? { rulings: Object.fromEntries(ruled.toSorted(byId)) } : {}),
  }
}

function byId([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}
