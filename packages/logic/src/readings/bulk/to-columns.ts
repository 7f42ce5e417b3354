import type { Case, Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import type { ListValue, RecordValue, Value } from '../../expression/reading.ts'
import type { Field, ListType } from '../../expression/types.ts'
import { unknownOf } from '../../expression/unknown.ts'
import { denominatorOf, type Exact, lowestTerms, numeratorOf } from '../../values/exact.ts'
import { FALSE, TRUE, UNKNOWN } from '../../values/truth.ts'
import type { Column, Columns, ListColumn, TextColumn } from './columns.ts'
import { fieldName, type Layout } from './layout.ts'

/** Denominators beyond this are not shared by a column; rows that need another stand apart. */
const COMMON = 1_000_000_000

/** Lays out cases as columns. What columns cannot hold keeps its row apart, so that nothing is lost or rounded. */
export function toColumns(ruleSet: RuleSet, cases: readonly Case[]): Columns {
  const facts = [...ruleSet.facts.values()].filter(({ id }) => cases.some((given) => given.facts.has(id)))
  const layout = layoutOf(facts, cases)
  const apart = new Map<number, Case>()
  for (const [row, given] of cases.entries()) if (!fits(facts, layout, given)) apart.set(row, given)
  const given = (fact: Fact) =>
    cases.map((each, row) => (apart.has(row) ? undefined : each.facts.get(fact.id)))
  return {
    rows: cases.length,
    layout,
    facts: Object.fromEntries(
      facts.map((fact) => [fact.id, columnOf(fact, given(fact).map(valueIn(fact)), layout)]),
    ),
    absent: Object.fromEntries(
      facts
        .filter(({ mayBeAbsent }) => mayBeAbsent)
        .map((fact) => [fact.id, Uint8Array.from(given(fact), absence)]),
    ),
    apart,
  }
}

function absence(given: Given | undefined): number {
  return given === undefined ? UNKNOWN : given.status === 'absent' ? TRUE : FALSE
}

function valueIn(fact: Fact): (given: Given | undefined) => Value {
  return (given) => (given === undefined || given.status === 'absent' ? unknownOf(fact) : given.value)
}

function fieldsOf({ type }: Fact): readonly Field[] {
  return type.is === 'list' ? Object.values(type.fields) : []
}

/** The records a case names in a list. */
function recordsIn(given: Case, { id }: Fact): readonly RecordValue[] {
  const list = given.facts.get(id)
  // A fact of list type holds a list, or nothing when it is absent.
  return list === undefined || list.status === 'absent' ? [] : (list.value as ListValue).records
}

function layoutOf(facts: readonly Fact[], cases: readonly Case[]): Layout {
  const layout: Record<string, number> = {}
  for (const fact of facts) {
    const values = cases.map((given) => given.facts.get(fact.id)?.value)
    layout[fact.id] = fact.type.is === 'number' ? commonOf(values) : 1
    const records = fact.type.is === 'list' ? cases.flatMap((given) => recordsIn(given, fact)) : []
    for (const field of fieldsOf(fact)) {
      const held = field.type.is === 'number' ? records.map((record) => record[field.name]) : []
      layout[fieldName(field)] = commonOf(held)
    }
  }
  return layout
}

/** The least denominator over which the numbers are whole, as far as it stays small. */
function commonOf(values: readonly (Value | undefined)[]): number {
  let common = 1n
  for (const value of values) {
    if (!isKnownNumber(value)) continue
    const d = BigInt(denominatorOf(lowestTerms(value)))
    const next = (common * d) / gcd(common, d)
    if (next <= COMMON) common = next
  }
  return Number(common)
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

function isKnownNumber(value: Value | undefined): value is Exact {
  if (typeof value === 'number' || typeof value === 'bigint') return true
  return typeof value === 'object' && value !== null && 'n' in value
}

/** The number over the denominator, or nothing when it is not whole there or not exact. */
function wholeOver(value: Exact, over: number): number | null {
  const small = lowestTerms(value)
  const product = BigInt(numeratorOf(small)) * BigInt(over)
  const d = BigInt(denominatorOf(small))
  const whole = Number(product / d)
  return product % d === 0n && Number.isSafeInteger(whole) ? whole : null
}

function fits(facts: readonly Fact[], layout: Layout, given: Case): boolean {
  return (
    given.rulings.size === 0 &&
    facts.every((fact) => {
      const held = given.facts.get(fact.id)
      if (held === undefined || held.status === 'absent') return held === undefined || fact.mayBeAbsent
      return fact.type.is === 'list'
        ? recordsIn(given, fact).every((record) =>
            fieldsOf(fact).every((field) => isHeld(field, record[field.name], layout[fieldName(field)] ?? 1)),
          )
        : isHeld(fact, held.value, layout[fact.id] ?? 1)
    })
  )
}

function isHeld({ type }: Fact | Field, value: Value | undefined, over: number): boolean {
  if (value === undefined) return true
  if (type.is === 'choice') return value !== 0
  return type.is !== 'number' || (isKnownNumber(value) && wholeOver(value, over) !== null)
}

function columnOf(declared: Fact | Field, values: readonly (Value | undefined)[], layout: Layout): Column {
  // The value of a fact or field has the type it is declared with.
  switch (declared.type.is) {
    case 'truth':
      return Uint8Array.from(values, (value) => (value ?? UNKNOWN) as number)
    case 'choice':
      return Int32Array.from(values, (value) => (value ?? unknownOf(declared)) as number)
    case 'number': {
      const over = layout[declared.kind === 'fact' ? declared.id : fieldName(declared)] ?? 1
      return Float64Array.from(values, (value) =>
        isKnownNumber(value) ? (wholeOver(value, over) ?? Number.NaN) : Number.NaN,
      )
    }
    case 'text':
    case 'set':
      return textColumn(values as readonly (string | null | undefined)[])
    case 'list':
      return listColumn(declared.type, values as readonly ListValue[], layout)
  }
}

function textColumn(values: readonly (string | null | undefined)[]): TextColumn {
  const places = new Map<string, number>()
  const codes = Int32Array.from(values, (text) => {
    if (text == null) return -1
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  })
  return { codes, texts: [...places.keys()] }
}

function listColumn({ fields }: ListType, lists: readonly ListValue[], layout: Layout): ListColumn {
  const starts = new Int32Array(lists.length + 1)
  for (const [row, { records }] of lists.entries()) starts[row + 1] = (starts[row] ?? 0) + records.length
  const records = lists.flatMap((list) => list.records)
  return {
    starts,
    open: Uint8Array.from(lists, ({ open }) => (open ? 1 : 0)),
    fields: Object.fromEntries(
      Object.values(fields).map((field) => [
        field.name,
        columnOf(
          field,
          records.map((record) => record[field.name]),
          layout,
        ),
      ]),
    ),
  }
}
