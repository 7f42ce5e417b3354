import { matteredOf } from '../../expression/kinds.ts'
import type { Scope } from '../../expression/reading.ts'
import type { Expression } from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'

/** Every expression that carried the value of the roots, settled or open: what a proof of them would hold. */
export function carriedBy(reading: CaseReading, roots: readonly Expression[]): ReadonlySet<Expression> {
  const found = new Set<Expression>()
  const visit = (expression: Expression, scopes: readonly Scope[]): void => {
    if (scopes.length === 0 && found.has(expression)) return
    found.add(expression)
    for (const part of reading.during(scopes, () => matteredOf(expression, reading))) {
      visit(part.expression, part.scope ? [...scopes, part.scope] : scopes)
    }
  }
  for (const root of roots) visit(root, [])
  return found
}
