import type { Calendar } from '../../expression/day-shift.ts'
import type { Fact } from '../../expression/fact.ts'
import { matteredOf, type Node, nodeOf } from '../../expression/kinds.ts'
import { isOpen } from '../../expression/open.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Scope } from '../../expression/reading.ts'
import type { Expression, Field } from '../../expression/types.ts'
import { isRange } from '../../values/range.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'

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
  const seen = new Set<Expression>()

  function visit(expression: Expression, scopes: readonly Scope[]): void {
    if (scopes.length === 0) {
      if (seen.has(expression)) return
      seen.add(expression)
    }
    if (!isOpen(expression, reading.within(scopes, expression))) return
    const node = nodeOf(expression)
    if (node.kind === 'fact') facts.add(node)
    else if (node.kind === 'outside') outside.add(node)
    else if (node.kind === 'field') addField(node, scopes)
    else follow(node, scopes)
  }

  function follow(node: Node, scopes: readonly Scope[]): void {
    addGap(node, scopes)
    for (const part of reading.during(scopes, () => matteredOf(node, reading))) {
      if (!part.scope && node.kind === 'when-present' && part.expression === node.fact) facts.add(node.fact)
      else visit(part.expression, part.scope ? [...scopes, part.scope] : scopes)
    }
  }

  /** The law's own number, or calendar, is open although nothing it looks at is. */
  function addGap(node: Node, scopes: readonly Scope[]): void {
    if (node.kind === 'parameter') {
      if (!isRange(reading.value(node.at ?? reading.actDay))) gaps.add(node)
    } else if (node.kind === 'day-shift' && node.counting.calendar) {
      const [start, length] = reading.during(scopes, () => [
        reading.value(node.of),
        reading.value(node.length),
      ])
      if (start !== undefined && !isRange(start) && length !== undefined && !isRange(length))
        gaps.add(node.counting.calendar)
    }
  }

  function addField(field: Field, scopes: readonly Scope[]): void {
    const scope = scopes.findLast(({ list }) => list === field.list)
    if (scope) fields.set(`${field.list}[${scope.place}].${field.name}`, { field, place: scope.place })
  }

  for (const root of roots) visit(root, [])
  return { facts, fields, outside, gaps }
}
