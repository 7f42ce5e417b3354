import type { Calendar } from '../../expression/day-shift.ts'
import type { Fact } from '../../expression/fact.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Scope } from '../../expression/reading.ts'
import type { Expression, Field } from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import { gapOf, walkOpen } from './walk-open.ts'

/** A field of one record of a list about which nothing certain is said. */
export interface OpenField {
  readonly field: Field
  /** The place of the record in its list, from 0. */
  readonly place: number
}

/** What is still open and could change the value of an expression. */
export interface OpenLeaves {
  readonly facts: ReadonlySet<Fact>
  /** By `list[place].name`. */
  readonly fields: ReadonlyMap<string, OpenField>
  readonly outside: ReadonlySet<Outside>
  /** Values of the law and calendars that say nothing of the day, though the day is known. */
  readonly gaps: ReadonlySet<Parameter | Calendar>
}

/**
 * The facts, fields and entries not modelled that keep an expression open. Whatever can no longer change the value is
 * left out: only the parts that mattered are followed, and of those only the open ones.
 */
export function openLeaves(reading: CaseReading, roots: readonly Expression[]): OpenLeaves {
  const facts = new Set<Fact>()
  const fields = new Map<string, OpenField>()
  const outside = new Set<Outside>()
  const gaps = new Set<Parameter | Calendar>()
  walkOpen(reading, roots, ({ node, scopes }) => {
    if (node.kind === 'fact') facts.add(node)
    else if (node.kind === 'outside') outside.add(node)
    else if (node.kind === 'field') {
      const open = openField(node, scopes)
      if (open) fields.set(`${node.list}[${open.place}].${node.name}`, open)
    } else if (node.kind === 'parameter' || node.kind === 'day-shift') {
      const gap = reading.during(scopes, () => gapOf(node, reading))
      if (gap) gaps.add(gap)
    }
  })
  return { facts, fields, outside, gaps }
}

/** The field with the place of its record; nothing where no record of its list is in scope. */
export function openField(field: Field, scopes: readonly Scope[]): OpenField | undefined {
  const scope = scopes.findLast(({ list }) => list === field.list)
  return scope && { field, place: scope.place }
}
