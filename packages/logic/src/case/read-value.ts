import { bitOf } from '../expression/option.ts'
import type { ListValue, RecordValue, Value } from '../expression/reading.ts'
import type { Bound, ChoiceType, ListType, NumberType, RecordFields, ValueType } from '../expression/types.ts'
import { DAY, isWholeType } from '../expression/types.ts'
import { exactBound, UNKNOWN_LIST } from '../expression/unknown.ts'
import { compareExact, type Exact } from '../values/exact.ts'
import type { Problem } from '../values/problem.ts'
import { between, compareNum, type Num, rangeOf } from '../values/range.ts'
import { FALSE, TRUE } from '../values/truth.ts'
import { wrong } from './messages.ts'
import { nearName } from './near-name.ts'
import { readNumber, wantedNumber, writeNumber } from './read-number.ts'

/** Something declared with a type and bounds: a fact or a field. */
export interface Declared {
  readonly type: ValueType
  readonly min?: Bound
  readonly max?: Bound
}

/** Where a value stands and what it is called, and where problems go. */
export interface ReadAt {
  readonly id: string
  readonly path: string
  readonly report: (problem: Problem) => void
}

const RANGE_KEYS: ReadonlySet<string> = new Set(['atLeast', 'moreThan', 'atMost', 'below'])
const LONGEST_SHOWN = 60

/** A value as a message shows it, cut when long. */
export function shown(raw: unknown): string {
  const text = typeof raw === 'string' ? `"${raw}"` : (JSON.stringify(raw, bigintAsText) ?? String(raw))
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

function bigintAsText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

export function isMap(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/**
 * A typed value from plain data; `null` for one that says nothing ("unknown"); `undefined` after a problem was
 * reported. Nothing wrong turns into a default.
 */
export function readValue(declared: Declared, raw: unknown, at: ReadAt): Value | null | undefined {
  if (raw === null || raw === undefined) return null
  switch (declared.type.is) {
    case 'truth':
      return readTruth(raw, at)
    case 'choice':
      return readChoice(declared.type, raw, at)
    case 'number':
      return isMap(raw)
        ? readRange(declared, declared.type, raw, at)
        : readOne(declared, declared.type, raw, at)
    case 'text':
      return readText(raw, at)
    case 'list':
      return readList(declared.type, raw, at)
    case 'set':
      return undefined
  }
}

function readTruth(raw: unknown, at: ReadAt): Value | undefined {
  if (raw === true || raw === 'true') return TRUE
  if (raw === false || raw === 'false') return FALSE
  at.report(wrong('wrong-type', at.path, at.id, shown(raw), 'true / false'))
  return undefined
}

function readText(raw: unknown, at: ReadAt): Value | undefined {
  if (typeof raw === 'string' && raw.trim() !== '') return raw
  at.report(wrong('wrong-type', at.path, at.id, shown(raw), '"…"'))
  return undefined
}

function readChoice(type: ChoiceType, raw: unknown, at: ReadAt): Value | undefined {
  const names = isMap(raw) && Array.isArray(raw.oneOf) && Object.keys(raw).length === 1 ? raw.oneOf : [raw]
  let bits = 0
  for (const name of names) {
    const bit = typeof name === 'string' ? bitOf(type, name) : 0
    if (bit === 0) {
      const known = Object.keys(type.options)
      const found = typeof name === 'string' ? name : shown(name)
      at.report(wrong('unknown-option', at.path, at.id, found, known.join(', '), nearName(found, known)))
      return undefined
    }
    bits |= bit
  }
  if (bits !== 0) return bits
  at.report(wrong('wrong-type', at.path, at.id, shown(raw), Object.keys(type.options).join(' / ')))
  return undefined
}

function readOne(declared: Declared, type: NumberType, raw: unknown, at: ReadAt): Exact | undefined {
  const value = readNumber(type, raw)
  if (value === null) {
    const looksLikeDay = type.unit === DAY && typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw)
    const wanted = wantedNumber(type)
    at.report(
      looksLikeDay
        ? wrong('impossible-day', at.path, at.id, raw)
        : wrong('wrong-type', at.path, at.id, shown(raw), wanted.ja, wanted.en),
    )
    return undefined
  }
  const [min, max] = [declared.min, declared.max].map((bound) =>
    bound === undefined ? null : exactBound(bound),
  )
  const isOut = (min != null && compareExact(value, min) < 0) || (max != null && compareExact(value, max) > 0)
  if (!isOut) return value
  const bounds = `${min == null ? '' : writeNumber(type, min)} … ${max == null ? '' : writeNumber(type, max)}`
  at.report(wrong('out-of-bounds', at.path, at.id, writeNumber(type, value), bounds))
  return undefined
}

/** A number known as a range: `{ atLeast: 1%, below: 10% }`. */
function readRange(
  declared: Declared,
  type: NumberType,
  raw: Readonly<Record<string, unknown>>,
  at: ReadAt,
): Num | undefined {
  const keys = Object.keys(raw)
  const strange = keys.find((key) => !RANGE_KEYS.has(key))
  const doubled = ('atLeast' in raw && 'moreThan' in raw) || ('atMost' in raw && 'below' in raw)
  if (strange !== undefined || doubled || keys.length === 0) {
    at.report(wrong('unknown-key', at.path, strange ?? keys.join(', '), 'atLeast | moreThan, atMost | below'))
    return undefined
  }
  const ends: Record<string, Exact> = {}
  for (const key of keys) {
    const end = readOne(declared, type, raw[key], { ...at, path: `${at.path}.${key}` })
    if (end === undefined) return undefined
    ends[key] = end
  }
  const given = rangeOf(
    between(
      ends.atLeast ?? ends.moreThan ?? null,
      ends.atMost ?? ends.below ?? null,
      'moreThan' in raw,
      'below' in raw,
    ),
  )
  const low = given.low ?? (declared.min === undefined ? null : exactBound(declared.min))
  const high = given.high ?? (declared.max === undefined ? null : exactBound(declared.max))
  const range = between(low, high, given.lowOpen, given.highOpen)
  const { lowOpen, highOpen } = rangeOf(range)
  const order = low === null || high === null ? -1 : compareExact(low, high)
  const whole = integral(type, range)
  const isThere = order < 0 || (order === 0 && !lowOpen && !highOpen)
  if (isThere && whole !== undefined) return whole
  at.report(wrong('empty-range', at.path, at.id))
  return undefined
}

/** For days and counted things an open end is the same as the next whole number, closed; nothing where none is left. */
function integral(type: NumberType, value: Num): Num | undefined {
  const { low, high, lowOpen, highOpen } = rangeOf(value)
  if (!isWholeType(type)) return value
  const up = low !== null && lowOpen ? addOne(low, 1) : low
  const down = high !== null && highOpen ? addOne(high, -1) : high
  return up !== null && down !== null && compareNum(up, '>', down) === TRUE ? undefined : between(up, down)
}

function addOne(value: Exact, step: 1 | -1): Exact {
  // Counted things and days are whole: `readNumber` lets nothing else in.
  return typeof value === 'object' ? value : typeof value === 'bigint' ? value + BigInt(step) : value + step
}

function readList(type: ListType, raw: unknown, at: ReadAt): ListValue | undefined {
  const records = isMap(raw) ? raw.records : raw
  const open = isMap(raw) && raw.more === 'unknown'
  if (raw === 'unknown') return UNKNOWN_LIST
  const strange = isMap(raw) ? Object.keys(raw).find((key) => key !== 'records' && key !== 'more') : undefined
  if (!Array.isArray(records) || strange !== undefined || (isMap(raw) && 'more' in raw && !open)) {
    at.report(wrong('wrong-type', at.path, at.id, shown(raw), '[ {…}, … ] | { records: […], more: unknown }'))
    return undefined
  }
  const prefix = isMap(raw) ? `${at.path}.records` : at.path
  const read = records.map((record, place) =>
    readRecord(type.fields, record, { ...at, path: `${prefix}[${place}]` }),
  )
  return read.every((record) => record !== undefined) ? { records: read, open } : undefined
}

function readRecord(fields: RecordFields, raw: unknown, at: ReadAt): RecordValue | undefined {
  if (!isMap(raw)) {
    at.report(wrong('wrong-type', at.path, at.id, shown(raw), `{ ${Object.keys(fields).join(', ')} }`))
    return undefined
  }
  const record: Record<string, Value> = {}
  let isFine = true
  for (const [name, rawField] of Object.entries(raw)) {
    const path = `${at.path}.${name}`
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) {
      at.report(wrong('unknown-field', path, at.id, name, Object.keys(fields).join(', ')))
      isFine = false
      continue
    }
    const value = readValue(field, rawField, { ...at, id: `${at.id}.${name}`, path })
    if (value === undefined) isFine = false
    else if (value !== null) record[name] = value
  }
  return isFine ? record : undefined
}
