import type { Case, Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import type { ListValue, Value } from '../../expression/reading.ts'
import type { Field } from '../../expression/types.ts'
import { unknownOf } from '../../expression/unknown.ts'
import { fraction } from '../../values/exact.ts'
import { FALSE, TRUE, UNKNOWN } from '../../values/truth.ts'
import type { Column, Columns, ListColumn } from './columns.ts'
import { fieldName } from './layout.ts'

/** The case that a row of columns stands for, so that `evaluate` can answer it. */
export function caseOfRow(ruleSet: RuleSet, columns: Columns, row: number): Case {
  const apart = columns.apart.get(row)
  if (apart) return apart
  const facts = new Map<string, Given>()
  for (const fact of ruleSet.facts.values()) {
    const column = columns.facts[fact.id]
    if (!column) continue
    const absent = fact.mayBeAbsent ? columns.absent[fact.id]?.[row] : FALSE
    if (absent === TRUE) facts.set(fact.id, { status: 'absent', value: unknownOf(fact) })
    else if (absent !== UNKNOWN) {
      facts.set(fact.id, { status: 'known', value: valueAt(fact, column, row, columns) })
    }
  }
  return { facts, rulings: new Map() }
}

function valueAt(declared: Fact | Field, column: Column, place: number, columns: Columns): Value {
  if (declared.type.is === 'list') {
    // A fact of list type has a list column.
    const list = column as ListColumn
    const [from = 0, to = 0] = [list.starts[place], list.starts[place + 1]]
    const fields = Object.values(declared.type.fields)
    const value: ListValue = {
      records: Array.from({ length: to - from }, (_, index) =>
        Object.fromEntries(
          fields.flatMap((field) => {
            const held = list.fields[field.name]
            return held ? [[field.name, valueAt(field, held, from + index, columns)]] : []
          }),
        ),
      ),
      open: list.open[place] === 1,
    }
    return value
  }
  if ('codes' in column) return column.texts[column.codes[place] ?? -1] ?? null
  // What is left is an array of numbers.
  const held = (column as Float64Array)[place] ?? Number.NaN
  if (declared.type.is !== 'number') return held
  if (Number.isNaN(held)) return unknownOf(declared)
  return fraction(held, columns.layout[declared.kind === 'fact' ? declared.id : fieldName(declared)] ?? 1)
}
