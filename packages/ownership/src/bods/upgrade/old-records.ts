import { textOf } from '../is-object.ts'
import type { JsonObject } from './old-values.ts'

/** Which record each statement of 0.2 or 0.3 is about: statements that replace each other are about one, named by the first. */
export function recordsOf(statements: readonly JsonObject[]): (statementId: string) => string {
  const replaced = new Map<string, string>()
  const earlier = (id: string): string => {
    let at = id
    for (let next = replaced.get(at); next !== undefined; next = replaced.get(at)) at = next
    return at
  }
  for (const statement of statements) {
    const id = textOf(statement, 'statementID')
    if (id === undefined) continue
    // One that replaces several makes one record of them; what is one already is not joined again, so that no circle forms.
    for (const old of replacedBy(statement)) {
      const [from, to] = [earlier(id), earlier(old)]
      if (from !== to) replaced.set(from, to)
    }
  }
  return earlier
}

/** The statements that one replaces. */
export function replacedBy({ replacesStatements }: JsonObject): readonly string[] {
  if (!Array.isArray(replacesStatements)) return []
  return replacesStatements.filter((id: unknown) => typeof id === 'string')
}
