import { textOf } from '../is-object.ts'
import type { JsonObject } from './old-values.ts'
import { describedBy } from './upgrade-relationship.ts'

/**
 * Who the declaration was about of which a record is a part, which statements before 0.4 do not say: of a relationship its
 * subject, or, as a component, that of the relationship it belongs to; of a party that of its relationship; else itself.
 */
export function declarationSubjects(
  statements: readonly JsonObject[],
  recordOf: (statementId: string) => string,
): (recordId: string) => string {
  const subjects = new Map<string, string>()
  const primaries = statements.filter(
    ({ statementType, isComponent }) => isRelationship(statementType) && isComponent !== true,
  )
  for (const primary of primaries) {
    const described = describedBy(primary.subject)
    const id = textOf(primary, 'statementID')
    if (described === undefined || id === undefined) continue
    const subject = recordOf(described)
    subjects.set(recordOf(id), subject)
    subjects.set(subject, subject)
  }
  for (const primary of primaries) {
    const subject = subjects.get(recordOf(textOf(primary, 'statementID') ?? ''))
    if (subject === undefined) continue
    const { componentStatementIDs } = primary
    const components: readonly unknown[] = Array.isArray(componentStatementIDs) ? componentStatementIDs : []
    for (const id of [describedBy(primary.interestedParty), ...components]) {
      if (typeof id === 'string' && !subjects.has(recordOf(id))) subjects.set(recordOf(id), subject)
    }
  }
  return (recordId) => subjects.get(recordId) ?? recordId
}

const isRelationship = (type: unknown) => type === 'ownershipOrControlStatement'
