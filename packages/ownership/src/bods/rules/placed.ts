import type { BodsFault } from '../fault.ts'
import { isObject, textOf } from '../is-object.ts'
import { child } from '../json-path.ts'

/** An object of a file as the rules beside the schema look at it: it may break the schema, so nothing is sure to be there. */
export interface Placed {
  readonly statement: Readonly<Record<string, unknown>>
  /** Its place among all, from 0. */
  readonly at: number
  readonly path: string
  readonly statementId: string | undefined
  readonly recordId: string | undefined
  /** Nothing when it is none of the codes. */
  readonly recordType: 'entity' | 'person' | 'relationship' | undefined
  readonly recordStatus: string | undefined
  /** The details of its record, empty when they are missing or no object. */
  readonly details: Readonly<Record<string, unknown>>
  readonly detailsPath: string
}

/** What the rules look at beside the statements. */
export interface RuleOptions {
  /** The day on which the data is looked at, `YYYY-MM-DD`: later days in it are faults. Without it none is looked for. */
  readonly today?: string
}

/** A rule that stands beside the schema: the faults it finds in all statements together. */
export type Rule = (statements: readonly Placed[], options: RuleOptions) => Iterable<BodsFault>

const recordTypes = ['entity', 'person', 'relationship'] as const

/** A statement with its place; nothing of a value that is no object. */
export function place(statement: unknown, at: number): readonly Placed[] {
  if (!isObject(statement)) return []
  const path = child('$', at)
  const { recordDetails } = statement
  return [
    {
      statement,
      at,
      path,
      statementId: textOf(statement, 'statementId'),
      recordId: textOf(statement, 'recordId'),
      recordType: recordTypes.find((type) => type === statement.recordType),
      recordStatus: textOf(statement, 'recordStatus'),
      details: isObject(recordDetails) ? recordDetails : {},
      detailsPath: child(path, 'recordDetails'),
    },
  ]
}
