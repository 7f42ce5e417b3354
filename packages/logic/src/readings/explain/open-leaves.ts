import type { Calendar } from '../../expression/day-shift.ts'
import type { Fact } from '../../expression/fact.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Scope } from '../../expression/reading.ts'
import type { Expression, Field } from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import { gapOf, type OpenPart, walkOpen } from './walk-open.ts'

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
  const walk = new OpenWalk(reading)
  walk.follow(roots)
  return walk.leaves
}

/** Follows one root after the other, each only where those before it did not lead. */
export class OpenWalk {
  readonly #reading: CaseReading
  readonly #seen = new Set<Expression>()
  readonly #facts = new Set<Fact>()
  readonly #fields = new Map<string, OpenField>()
  readonly #outside = new Set<Outside>()
  readonly #gaps = new Set<Parameter | Calendar>()

  constructor(reading: CaseReading) {
    this.#reading = reading
  }

  /** What was found so far; it does not grow with what is followed later. */
  get leaves(): OpenLeaves {
    return {
      facts: new Set(this.#facts),
      fields: new Map(this.#fields),
      outside: new Set(this.#outside),
      gaps: new Set(this.#gaps),
    }
  }

  follow(roots: readonly Expression[]): void {
    walkOpen(this.#reading, roots, (part) => this.#note(part), this.#seen)
  }

  #note({ node, scopes }: OpenPart): void {
    if (node.kind === 'fact') this.#facts.add(node)
    else if (node.kind === 'outside') this.#outside.add(node)
    else if (node.kind === 'field') {
      const open = openField(node, scopes)
      if (open) this.#fields.set(`${node.list}[${open.place}].${node.name}`, open)
    } else if (node.kind === 'parameter' || node.kind === 'day-shift') {
      const gap =
        scopes.length === 0
          ? gapOf(node, this.#reading)
          : this.#reading.during(scopes, () => gapOf(node, this.#reading))
      if (gap) this.#gaps.add(gap)
    }
  }
}

/** The field with the place of its record; nothing where no record of its list is in scope. */
export function openField(field: Field, scopes: readonly Scope[]): OpenField | undefined {
  const scope = scopes.findLast(({ list }) => list === field.list)
  return scope && { field, place: scope.place }
}
