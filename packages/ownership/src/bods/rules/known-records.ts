import type { Placed } from './placed.ts'

/** The records that the statements are about, by recordId. */
export interface KnownRecord {
  readonly type: string | undefined
  /** The place of the first statement about it. */
  readonly first: number
  /** The last statement about it. */
  readonly last: Placed
}

/** Every record that some statement is about. */
export function knownRecords(statements: readonly Placed[]): ReadonlyMap<string, KnownRecord> {
  const known = new Map<string, KnownRecord>()
  for (const placed of statements) {
    if (placed.recordId === undefined) continue
    const { first } = known.get(placed.recordId) ?? { first: placed.at }
    known.set(placed.recordId, { type: placed.recordType, first, last: placed })
  }
  return known
}
