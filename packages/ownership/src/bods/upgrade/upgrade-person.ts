import { isObject } from '../is-object.ts'
import { address, country, defined, each, type JsonObject, wholeDate } from './old-values.ts'
import { upgradeUnspecified } from './upgrade-relationship.ts'

const ADDRESSES = ['residence', 'service', 'alternative']

/** The details of a person statement of 0.2 or 0.3 as 0.4 has them; what is not named here stays. */
export function upgradePerson(old: JsonObject): JsonObject {
  const { names, nationalities, taxResidencies, placeOfBirth, placeOfResidence, addresses, ...rest } = old
  const { hasPepStatus, pepStatusDetails, politicalExposure, unspecifiedPersonDetails, ...others } = rest
  const all = [
    ...(isObject(placeOfResidence) ? [{ ...placeOfResidence, type: 'residence' }] : []),
    ...list(addresses),
  ]
  const births = all.filter((one) => isObject(one) && one.type === 'placeOfBirth')
  const born = placeOfBirth ?? births[0]
  const left = all.filter((one) => one !== born)
  return defined({
    ...others,
    names: each(names, upgradeName),
    nationalities: each(nationalities, country),
    taxResidencies: each(taxResidencies, country),
    placeOfBirth: born === undefined ? undefined : address(born, ['placeOfBirth', ...ADDRESSES]),
    addresses:
      Array.isArray(addresses) || left.length > 0 ? left.map((one) => address(one, ADDRESSES)) : addresses,
    politicalExposure: exposure(politicalExposure, hasPepStatus, pepStatusDetails),
    unspecifiedPersonDetails: upgradeUnspecified(unspecifiedPersonDetails),
  })
}

/** The name in law was called `individual`. */
function upgradeName(name: unknown): unknown {
  return isObject(name) && name.type === 'individual' ? { ...name, type: 'legal' } : name
}

/** Political exposure was a yes or no, and a list beside it, until 0.2. */
function exposure(politicalExposure: unknown, hasPepStatus: unknown, pepStatusDetails: unknown): unknown {
  if (politicalExposure === undefined && hasPepStatus === undefined && pepStatusDetails === undefined)
    return undefined
  const status = typeof hasPepStatus === 'boolean' ? (hasPepStatus ? 'isPep' : 'isNotPep') : 'unknown'
  const given = isObject(politicalExposure)
    ? politicalExposure
    : defined({ status, details: pepStatusDetails })
  return defined({
    ...given,
    details: each(given.details, (one) =>
      isObject(one)
        ? defined({
            ...one,
            jurisdiction: country(one.jurisdiction),
            startDate: wholeDate(one.startDate),
            endDate: wholeDate(one.endDate),
          })
        : one,
    ),
  })
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
