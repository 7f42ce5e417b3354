import { isObject, textOf } from '../is-object.ts'
import { camelCase, interestType } from './old-codes.ts'
import { defined, each, type JsonObject, wholeDate } from './old-values.ts'

/**
 * The details of an ownership-or-control statement of 0.2 or 0.3 as 0.4 has them. `recordOf` gives the record that a statement
 * is about: parties and components were named by their statements.
 */
export function upgradeRelationship(old: JsonObject, recordOf: (statementId: string) => string): JsonObject {
  const { subject, interestedParty, interests, componentStatementIDs, ...others } = old
  const record = (id: unknown) => (typeof id === 'string' ? recordOf(id) : id)
  return defined({
    ...others,
    subject: party(subject, record),
    interestedParty: party(interestedParty, record),
    interests: each(interests, upgradeInterest),
    componentRecords: each(componentStatementIDs, record),
  })
}

/** The statement that a subject or interested party is described by, if any. */
export function describedBy(party: unknown): string | undefined {
  return textOf(party, 'describedByEntityStatement') ?? textOf(party, 'describedByPersonStatement')
}

function party(value: unknown, record: (id: unknown) => unknown): unknown {
  const id = describedBy(value)
  if (id !== undefined) return record(id)
  return isObject(value) && isObject(value.unspecified) ? upgradeUnspecified(value.unspecified) : value
}

/** Why a record is not specified; the codes had hyphens in 0.2. */
export function upgradeUnspecified(value: unknown): unknown {
  const reason = textOf(value, 'reason')
  return isObject(value) && reason !== undefined ? { ...value, reason: camelCase(reason) } : value
}

function upgradeInterest(value: unknown): unknown {
  if (!isObject(value)) return value
  const { type, interestLevel, directOrIndirect, share, startDate, endDate, ...others } = value
  return defined({
    ...others,
    type: typeof type === 'string' ? interestType(type) : type,
    directOrIndirect: directOrIndirect ?? interestLevel,
    share: isObject(share) ? upgradeShare(share) : share,
    startDate: wholeDate(startDate),
    endDate: wholeDate(endDate),
  })
}

/**
 * Until 0.3 a bound was a number and whether it is exclusive a yes or no; without it the lower bound belonged to the range and
 * the upper one did not, unless the range was one figure or went to the whole.
 */
function upgradeShare(share: JsonObject): JsonObject {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...others } = share
  if (typeof exclusiveMinimum === 'number' || typeof exclusiveMaximum === 'number') return share
  if (share.exact !== undefined && minimum === share.exact && maximum === share.exact) return others
  const isFigure = minimum !== undefined && minimum === maximum
  const isBelow =
    exclusiveMaximum === true || (exclusiveMaximum === undefined && !isFigure && maximum !== 100)
  return defined({
    ...others,
    ...(exclusiveMinimum === true ? { exclusiveMinimum: minimum } : { minimum }),
    ...(isBelow ? { exclusiveMaximum: maximum } : { maximum }),
  })
}
