import type { Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import { nodeOf, operandsOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import type { Day } from '../../values/day.ts'
import { CaseReading } from '../evaluate/case-reading.ts'

/** A named day that dated things look at, and the days on which any of them changes, rising. */
export interface Axis {
  readonly fact: Fact
  readonly changes: readonly Day[]
}

/**
 * The law between two changes: for each axis the number of changes that have come, or one more than there are where
 * the day is not known. Parameters are constants in it, and rules not in force are false.
 */
export type Edition = readonly number[]

function changesOf(dated: { readonly from?: Day; readonly until?: Day }): readonly Day[] {
  return [
    ...(dated.from === undefined ? [] : [dated.from]),
    ...(dated.until === undefined ? [] : [dated.until + 1]),
  ]
}

/** The axes along which the law changes that some expressions rest on. */
export function axesOf({ act }: RuleSet, roots: readonly Expression[]): readonly Axis[] {
  const changes = new Map<Fact, Set<Day>>()
  const seen = new Set<Expression>()
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if (node.kind === 'rule' || node.kind === 'parameter') {
      const day = nodeOf(node.at ?? act)
      const days = node.kind === 'rule' ? changesOf(node) : node.values.flatMap(changesOf)
      if (day.kind === 'fact' && days.length > 0) {
        changes.set(day, new Set([...(changes.get(day) ?? []), ...days]))
      }
      visit(day)
    }
    for (const operand of operandsOf(node)) visit(operand)
  }
  for (const root of roots) visit(root)
  return [...changes].map(([fact, days]) => ({ fact, changes: [...days].toSorted((a, b) => a - b) }))
}

/** A reading of nothing but the days of an edition, for what depends on those alone. */
export function readingOf({ act }: RuleSet, axes: readonly Axis[], edition: Edition): CaseReading {
  const facts = new Map<string, Given>()
  for (const [place, { fact, changes }] of axes.entries()) {
    const come = edition[place] ?? 0
    const day = come === 0 ? (changes[0] ?? 0) - 1 : changes[come - 1]
    if (day !== undefined) facts.set(fact.id, { status: 'known', value: day })
  }
  return new CaseReading({ facts, rulings: new Map() }, act)
}

/** How many changes of the axis have come on a day; one more than there are for a day that is not known (NaN). */
export function comeBy({ changes }: Axis, day: number): number {
  if (Number.isNaN(day)) return changes.length + 1
  let come = 0
  for (const change of changes) if (change <= day) come += 1
  return come
}
