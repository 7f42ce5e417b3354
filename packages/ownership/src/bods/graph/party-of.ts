import type { BodsIdentifier, EntityDetails, EntityStatement, PersonStatement } from '../statement.ts'
import type { BodsParty, BodsPartyKind } from './records.ts'
import { sourceOf } from './source-of.ts'

/** The party that a statement is about. */
export function partyOf(statement: EntityStatement | PersonStatement): BodsParty {
  return statement.recordType === 'entity' ? entityOf(statement) : personOf(statement)
}

function entityOf(statement: EntityStatement): BodsParty {
  const { recordId, recordDetails } = statement
  const { entityType, name, alternateNames = [], jurisdiction, foundingDate, dissolutionDate } = recordDetails
  const { publicListing, unspecifiedEntityDetails, identifiers = [], addresses = [] } = recordDetails
  const code = jurisdiction?.code
  return {
    id: recordId,
    kind: kindOf(entityType),
    form: entityType.subtype === undefined ? entityType.type : `${entityType.type}/${entityType.subtype}`,
    names: distinct([...(name === undefined ? [] : [name]), ...alternateNames]),
    ...(code !== undefined && { country: code }),
    countries: code === undefined ? [] : [code],
    addresses,
    identifiers: identifiersOf(identifiers),
    ...(foundingDate !== undefined && { founded: foundingDate }),
    ...(dissolutionDate !== undefined && { dissolved: dissolutionDate }),
    ...(publicListing !== undefined && { isListed: publicListing.hasPublicListing }),
    ...(unspecifiedEntityDetails !== undefined && { unspecified: unspecifiedEntityDetails.reason }),
    source: sourceOf(statement),
  }
}

function personOf(statement: PersonStatement): BodsParty {
  const { recordId, recordDetails } = statement
  const { personType, names = [], nationalities = [], identifiers = [], addresses = [] } = recordDetails
  const { birthDate, deathDate, unspecifiedPersonDetails } = recordDetails
  const legalFirst = names.toSorted((a, b) => Number(b.type === 'legal') - Number(a.type === 'legal'))
  const countries = distinct(nationalities.flatMap(({ code }) => (code === undefined ? [] : [code])))
  return {
    id: recordId,
    kind: 'person',
    form: personType,
    names: distinct(legalFirst.map(({ fullName }) => fullName)),
    ...(countries[0] !== undefined && { country: countries[0] }),
    countries,
    addresses,
    identifiers: identifiersOf(identifiers),
    ...(birthDate !== undefined && { born: birthDate }),
    ...(deathDate !== undefined && { died: deathDate }),
    ...(unspecifiedPersonDetails !== undefined && { unspecified: unspecifiedPersonDetails.reason }),
    source: sourceOf(statement),
  }
}

/** Partnerships have no code of their own: the local name of the form tells them. */
const PARTNERSHIP = /partner|\bll?lp\b|\bsicar\b|kommandit|en commandite|組合|合伙|合夥/i

function kindOf({ type, subtype, details }: EntityDetails['entityType']): BodsPartyKind {
  if (subtype === 'trust') return 'trust'
  if (type === 'state') return 'state'
  if (type === 'stateBody') return 'state-body'
  if (type === 'anonymousEntity' || type === 'unknownEntity') return 'unknown'
  if (details !== undefined && PARTNERSHIP.test(details)) return 'partnership'
  return type === 'arrangement' ? 'unknown' : 'company'
}

function identifiersOf(identifiers: readonly BodsIdentifier[]): BodsParty['identifiers'] {
  return identifiers.flatMap(({ id, scheme, schemeName }) => {
    if (id === undefined) return []
    return [{ id, ...(scheme !== undefined && { scheme }), ...(schemeName !== undefined && { schemeName }) }]
  })
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]
