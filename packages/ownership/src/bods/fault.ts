import { propertyOf } from './json-path.ts'
import type { Words } from './words.ts'

/**
 * One mistake in BODS data. An `error` breaks what the standard demands of what is there; a `warning` is what a person
 * should look at: a record that may stand in another file, or a value that is hardly meant.
 */
export interface BodsFault {
  /** JSON path of the value, or of the object in which something is missing: `$[0].recordDetails.interests[0].type`. */
  readonly path: string
  /** The keyword of the JSON Schema (`required`, `enum`), or the name of a rule that stands beside the schema. */
  readonly rule: string
  /** The property that is wrong or missing. */
  readonly property: string
  readonly severity: 'error' | 'warning'
  /** The statement, where it has an identifier. */
  readonly statementId?: string
  /** Where in the text, from 1, of what is no JSON. */
  readonly line?: number
  readonly column?: number
  /** What is wrong and what to do. */
  readonly message: Words
}

/** A fault as the rules beside the schema find it: the property is the last name of the path unless another is given. */
export function fault(
  severity: BodsFault['severity'],
  rule: string,
  at: { readonly path: string; readonly property?: string; readonly statementId?: string | undefined },
  message: Words,
): BodsFault {
  const { path, property = propertyOf(path), statementId } = at
  return { path, rule, property, severity, ...(statementId !== undefined && { statementId }), message }
}
