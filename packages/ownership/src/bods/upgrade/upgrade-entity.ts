import { isObject, textOf } from '../is-object.ts'
import { address, country, defined, each, type JsonObject, wholeDate } from './old-values.ts'
import { upgradeUnspecified } from './upgrade-relationship.ts'

const ADDRESSES = ['registered', 'business', 'alternative']

/** The details of an entity statement of 0.2 or 0.3 as 0.4 has them; what is not named here stays. */
export function upgradeEntity(old: JsonObject): JsonObject {
  const { entityType, entitySubtype, incorporatedInJurisdiction, jurisdiction, addresses, ...rest } = old
  const { foundingDate, dissolutionDate, unspecifiedEntityDetails, formedByStatute, ...others } = rest
  return defined({
    ...others,
    entityType: typeOf(entityType, entitySubtype),
    jurisdiction: country(jurisdiction ?? incorporatedInJurisdiction),
    foundingDate: wholeDate(foundingDate),
    dissolutionDate: wholeDate(dissolutionDate),
    formedByStatute: isObject(formedByStatute)
      ? defined({ ...formedByStatute, date: wholeDate(formedByStatute.date) })
      : formedByStatute,
    addresses: each(addresses, (one) => address(one, ADDRESSES)),
    unspecifiedEntityDetails: upgradeUnspecified(unspecifiedEntityDetails),
  })
}

/** Type and subtype were two properties: `stateBody` and `{ generalCategory: 'stateBody-stateAgency', localTerm }`. */
function typeOf(entityType: unknown, entitySubtype: unknown): unknown {
  if (typeof entityType !== 'string') return entityType
  return defined({
    type: entityType,
    subtype: textOf(entitySubtype, 'generalCategory')?.replace(/^.*-/, ''),
    details: textOf(entitySubtype, 'localTerm'),
  })
}
