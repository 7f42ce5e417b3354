import { schemaErrors } from './bods-schema.ts'
import type { BodsFault } from './fault.ts'
import { textOf } from './is-object.ts'
import { pathOfPointer, propertyOf } from './json-path.ts'
import { requiredNames, schemaMessage } from './schema-messages.ts'
import { withoutNoise } from './schema-noise.ts'

/** The faults of one statement by the published schema: every mistake once, and none that only follows from another. */
export function schemaFaults(statement: unknown, start: string): readonly BodsFault[] {
  const statementId = textOf(statement, 'statementId')
  return withoutNoise(schemaErrors(statement)).map((error) => {
    const path = pathOfPointer(start, error.instancePath)
    const missing: unknown = error.params.missingProperty ?? requiredNames(error.schema)[0]
    const property = typeof missing === 'string' ? missing : propertyOf(path)
    return {
      path,
      rule: error.keyword,
      property,
      severity: 'error',
      ...(statementId !== undefined && { statementId }),
      message: schemaMessage(error, property),
    }
  })
}
