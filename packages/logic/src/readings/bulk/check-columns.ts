import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import type { Field } from '../../expression/types.ts'
import { ProblemError } from '../../values/problem.ts'
import type { Column, Columns } from './columns.ts'
import { fieldName, type Layout } from './layout.ts'
import { unfit } from './messages.ts'

function isColumnOf({ type }: Fact | Field, column: Column | undefined, rows: number): boolean {
  if (column === undefined) return false
  switch (type.is) {
    case 'truth':
      return column instanceof Uint8Array && column.length >= rows
    case 'choice':
      return column instanceof Int32Array && column.length >= rows
    case 'number':
      return column instanceof Float64Array && column.length >= rows
    case 'text':
      return 'codes' in column && column.codes.length >= rows
    case 'list':
      return 'starts' in column && column.starts.length > rows && column.open.length >= rows
    case 'set':
      return false
  }
}

/**
 * Holds that columns are laid out as a layout says. What stands in them is taken as `toColumns` makes it.
 * @throws ProblemError naming every column that is not
 */
export function checkColumns(ruleSet: RuleSet, layout: Layout, columns: Columns): void {
  const faulty: string[] = []
  for (const fact of ruleSet.facts.values()) {
    if (layout[fact.id] === undefined) continue
    const column = columns.facts[fact.id]
    const isSame = columns.layout[fact.id] === layout[fact.id]
    const isAbsenceHeld = !fact.mayBeAbsent || (columns.absent[fact.id]?.length ?? -1) >= columns.rows
    if (!isSame || !isAbsenceHeld || !isColumnOf(fact, column, columns.rows)) faulty.push(fact.id)
    else if (fact.type.is === 'list' && column && 'starts' in column) {
      const records = column.starts[columns.rows] ?? 0
      for (const field of Object.values(fact.type.fields)) {
        const name = fieldName(field)
        if (layout[name] === undefined) continue
        const isHeld =
          columns.layout[name] === layout[name] && isColumnOf(field, column.fields[field.name], records)
        if (!isHeld) faulty.push(name)
      }
    }
  }
  if (faulty.length > 0) {
    throw new ProblemError(faulty.map((id) => unfit('no-column', id, String(columns.rows))))
  }
}
