import { instantOf } from '../instant.ts'
import type { BodsStatement } from '../statement.ts'

/** The last statement about a record, and those before it, the oldest first. */
export interface LatestStatement {
  readonly statement: BodsStatement
  /** Its place among all. */
  readonly at: number
  readonly earlier: readonly BodsStatement[]
}

/** The last statement about each record by its day; of one day, the last one in the file. */
export function latestStatements(statements: readonly BodsStatement[]): readonly LatestStatement[] {
  const records = Map.groupBy(statements.entries(), ([, { recordId }]) => recordId)
  return [...records.values()].flatMap((about) => {
    const sorted = about.toSorted(([, a], [, b]) => dateOf(a) - dateOf(b))
    const last = sorted.at(-1)
    if (!last) return []
    return [
      { at: last[0], statement: last[1], earlier: sorted.slice(0, -1).map(([, statement]) => statement) },
    ]
  })
}

const dateOf = ({ statementDate }: BodsStatement) => instantOf(statementDate) ?? 0
