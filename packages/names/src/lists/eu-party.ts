import { countryCodes } from './countries.ts'
import { detailsOf, distinct, filled } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { Address, Identifier, ListedName, ListedParty, PartialDay, PartyKind } from './party.ts'

/** One of the things said of a party: its values by the names of the attributes in the XML, empty where it says nothing. */
export type EuPart = (attribute: string) => string

/** A party of the EU's list as both of its formats say it. */
export interface EuEntity {
  readonly entity: EuPart
  /** `person` or `P`, `enterprise` or `E`, as the file has it. */
  readonly type: string
  readonly remarks: readonly string[]
  readonly regulations: readonly EuPart[]
  readonly names: readonly EuPart[]
  readonly addresses: readonly EuPart[]
  readonly births: readonly EuPart[]
  readonly identifications: readonly EuPart[]
  readonly citizenships: readonly EuPart[]
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  p: 'person',
  person: 'person',
  e: 'organisation',
  enterprise: 'organisation',
}

/** The id of a party: the EU's reference number, the same in both formats; its number in the file where it has none. */
export function euId(entity: EuPart): string {
  return entity('euReferenceNumber') || entity('logicalId')
}

/** A party of the EU's list in the model of all lists; nothing where it has no id or no name. */
export function euParty(from: EuEntity): ListedParty | undefined {
  const { entity, names, addresses, births, identifications, citizenships, regulations } = from
  const sex = names.map((name) => SEXES[name('gender')]).find((one) => one !== undefined)
  const un = entity('unitedNationId')
  const places = addresses.flatMap(addressOf)
  const [id, written] = [euId(entity), namesOf(names)]
  if (id === '' || written.length === 0) return undefined
  return filled<ListedParty>({
    id,
    kind: KINDS[from.type.toLowerCase()] ?? 'unknown',
    names: written,
    ...(sex === undefined ? {} : { sex }),
    born: distinct(births.flatMap(bornOf)),
    birthPlaces: distinct(births.flatMap((birth) => placeText(birth, 'city', 'place', 'region') || [])),
    nationalities: countryCodes(citizenships.map(countryOf)),
    countries: [...new Set(places.flatMap(({ country }) => country ?? []))],
    addresses: distinct(places),
    identifiers: distinct(identifications.flatMap(identifierOf)),
    programmes: distinct(regulations.flatMap((one) => one('programme') || [])),
    legalBasis: distinct(
      regulations.map((one) => [one('numberTitle'), one('publicationDate')].filter(Boolean).join(', ')),
    ).filter((one) => one !== ''),
    listedOn: partialDay(entity('designationDate'))?.day ?? '',
    ...detailsOf({
      title: names.map((name) => name('title')),
      function: names.map((name) => name('function')),
      'un-reference': [un],
    }),
    remarks: distinct([
      ...from.remarks,
      entity('designationDetails'),
      ...addresses.map((one) => one('remark')),
      ...identifications.flatMap(noteOf),
    ]).filter((one) => one !== ''),
  })
}

const SEXES: Readonly<Record<string, 'male' | 'female'>> = { M: 'male', F: 'female' }

/** The file calls no name the first: it is the first that it does not call weak. */
function namesOf(names: readonly EuPart[]): readonly ListedName[] {
  const written = names.flatMap((name): readonly ListedName[] => {
    const parts = ['firstName', 'middleName', 'lastName'].map(name).filter((one) => one !== '')
    const text = (name('wholeName') || parts.join(' ')).replace(/\s+/g, ' ')
    return text === '' ? [] : [{ text, quality: name('strong') === 'false' ? 'weak' : 'strong' }]
  })
  const first = written.find(({ quality }) => quality === 'strong')
  const texts = new Set<string>(first ? [first.text] : [])
  const others = written.filter(({ text }) => !texts.has(text) && texts.add(text))
  return first ? [{ text: first.text, quality: 'primary' }, ...others] : others
}

function bornOf(birth: EuPart): readonly PartialDay[] {
  const about = birth('circa').toLowerCase() === 'true' ? 'circa ' : ''
  const [year, from, until] = ['year', 'yearRangeFrom', 'yearRangeTo'].map(birth)
  const parts = year ? [year, birth('monthOfYear') || '0', birth('dayOfMonth') || '0'].join('-') : ''
  const range = from && until ? `${from} to ${until}` : ''
  return [partialDay(`${about}${birth('birthdate') || parts || range}`) ?? []].flat()
}

/** The country of a thing by its code, which is `00` where there is none, or else by its name. */
function countryOf(part: EuPart): string {
  const code = part('countryIso2Code')
  return /^[A-Z]{2}$/.test(code) ? code : part('countryDescription')
}

function placeText(part: EuPart, ...attributes: readonly string[]): string {
  const country = part('countryDescription')
  const isKnown = country !== '' && country !== 'UNKNOWN'
  return [...attributes.map(part), isKnown ? country : ''].filter((one) => one !== '').join(', ')
}

function addressOf(address: EuPart): readonly Address[] {
  const text = placeText(address, 'street', 'poBox', 'city', 'place', 'region', 'zipCode')
  const [country] = countryCodes([countryOf(address)])
  return text === '' ? [] : [{ text, ...(country === undefined ? {} : { country }) }]
}

function noteOf(part: EuPart): readonly string[] {
  const isFalse = part('knownFalse').toLowerCase() === 'true'
  return [isFalse ? 'known to be false' : '', part('remark')].flatMap((note) =>
    note === '' ? [] : `${part('number')}: ${note}`,
  )
}

const ID_KINDS: Readonly<Record<string, Identifier['kind']>> = {
  passport: 'passport',
  diplpassport: 'passport',
  servicepassport: 'passport',
  id: 'national-id',
  ssn: 'national-id',
  fiscalcode: 'tax',
  regnumber: 'registration',
  tradelic: 'registration',
  swiftbic: 'bic',
  imo: 'imo',
}

/** A document, with its number in Latin letters too. One that is known to be false still tells who shows it. */
function identifierOf(part: EuPart): readonly Identifier[] {
  const kind = ID_KINDS[part('identificationTypeCode')] ?? 'other'
  const [country] = countryCodes([countryOf(part)])
  return ['number', 'latinNumber'].flatMap((attribute) => {
    const value = kind === 'imo' ? part(attribute).replace(/^IMO\s*/i, '') : part(attribute)
    return value === '' ? [] : [{ kind, value, ...(country === undefined ? {} : { country }) }]
  })
}
