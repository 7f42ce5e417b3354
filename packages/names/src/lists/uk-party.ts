import { countryCodes } from './countries.ts'
import { detailsOf, distinct, filled } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { Address, Identifier, ListedName, ListedParty, PartyKind } from './party.ts'
import { UK_PARTS, type UkEntity, type UkPart } from './uk-fields.ts'

/** The kinds of party by the words of this list, in small letters. */
export const UK_KINDS: Readonly<Record<string, PartyKind>> = {
  individual: 'person',
  entity: 'organisation',
  ship: 'vessel',
}

/** A party of the UK's list in the model of all lists; nothing where it has no id or no name. */
export function ukParty({ values, parts }: UkEntity): ListedParty | undefined {
  const [id = ''] = values('UniqueID')
  const names = namesOf(parts('names'))
  if (id === '' || names.length === 0) return undefined
  const sex = values('Gender')[0]?.toLowerCase()
  const [kind = ''] = values('IndividualEntityShip')
  const addresses = parts('addresses').flatMap(addressOf)
  const papers = [...parts('passports'), ...parts('nationalIds')]
  return filled<ListedParty>({
    id,
    kind: UK_KINDS[kind.toLowerCase()] ?? 'unknown',
    names: [
      ...names,
      ...values('NameNonLatinScript').map((text) => ({ text, quality: 'spelling' as const })),
    ],
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    born: values('DOB').flatMap((day) => partialDay(withoutLetters(day)) ?? []),
    birthPlaces: parts('birthPlaces').flatMap((place) => joined(place, UK_PARTS.birthPlaces) || []),
    nationalities: countryCodes(values('Nationality')),
    countries: [...new Set(addresses.flatMap(({ country }) => country ?? []))],
    addresses,
    identifiers: distinct([
      ...papers.flatMap(paperOf),
      ...values('BusinessRegistrationNumber').map((value) => ({ kind: 'registration' as const, value })),
      ...values('IMONumber').map((value) => ({ kind: 'imo' as const, value: imoOf(value) })),
      ...values('HullIdentificationNumber').map((value) => ({ kind: 'other' as const, value })),
    ]),
    programmes: values('RegimeName'),
    listedOn: partialDay(values('DateDesignated')[0] ?? '')?.day ?? '',
    ...detailsOf({
      title: values('Title'),
      function: values('Position'),
      'vessel-type': values('TypeOfShip'),
      tonnage: values('TonnageOfShip'),
      flag: values('CurrentBelievedFlagOfShip'),
      owner: values('CurrentOwnerOperator'),
      parent: values('ParentCompany'),
      subsidiary: values('Subsidiary'),
      measures: values('SanctionsImposed').flatMap((all) => all.split('|').map((one) => one.trim())),
      'un-reference': values('UNReferenceNumber'),
    }),
    remarks: [
      ...values('OtherInformation'),
      ...values('UKStatementofReasons'),
      ...values('DOB').filter((day) => partialDay(withoutLetters(day)) === undefined),
      ...papers.flatMap((paper) => noteOf(paper) || []),
      ...values('Nationality').flatMap((word) => notUnderstood('nationality', word)),
      ...parts('addresses').flatMap((address) => notUnderstood('address', address('AddressCountry'))),
    ],
  })
}

function namesOf(parts: readonly UkPart[]): readonly ListedName[] {
  const names = parts.flatMap((part): readonly ListedName[] => {
    const words = [1, 2, 3, 4, 5, 6].flatMap((at) => part(`Name${at}`) || [])
    return words.length === 0
      ? []
      : [{ text: words.join(' ').replace(/\s+/g, ' '), quality: qualityOf(part) }]
  })
  const rank = ({ quality }: ListedName) => (quality === 'primary' ? 0 : 1)
  return distinct(names).toSorted((a, b) => rank(a) - rank(b))
}

/** The list writes its words in several ways: `Primary Name`, `Primary name variation`, `ALias`, `Low quality a.k.a`. */
function qualityOf(part: UkPart): ListedName['quality'] {
  const [type, strength] = [part('NameType').toLowerCase(), part('AliasStrength').toLowerCase()]
  if (type.startsWith('primary')) return type.includes('variation') ? 'spelling' : 'primary'
  if (strength.startsWith('low')) return 'weak'
  return /f\.?k\.?a|former/.test(type) ? 'former' : 'strong'
}

/** `dd/mm/1945` as `00/00/1945`. */
function withoutLetters(day: string): string {
  return day.replace(/\b(?:dd|mm)\b/gi, '00')
}

function joined(part: UkPart, elements: Readonly<Record<string, string>>): string {
  return Object.keys(elements)
    .flatMap((element) => part(element) || [])
    .join(', ')
}

function addressOf(part: UkPart): readonly Address[] {
  const text = joined(part, UK_PARTS.addresses)
  const [country] = countryCodes([part('AddressCountry')])
  return text === '' ? [] : [{ text, ...(country === undefined ? {} : { country }) }]
}

function paperOf(part: UkPart): readonly Identifier[] {
  const [passport, national] = [part('PassportNumber'), part('NationalIdentifierNumber')]
  return [
    ...(passport === '' ? [] : [{ kind: 'passport' as const, value: passport }]),
    ...(national === '' ? [] : [{ kind: 'national-id' as const, value: national }]),
  ]
}

function noteOf(part: UkPart): string {
  const number = part('PassportNumber') || part('NationalIdentifierNumber')
  const more = part('PassportAdditionalInformation') || part('NationalIdentifierAdditionalInformation')
  return more === '' ? '' : `${number}: ${more}`
}

const imoOf = (written: string) => /\d{7}/.exec(written)?.[0] ?? written

/** A country that is not understood is kept in words. */
function notUnderstood(what: string, word: string): readonly string[] {
  return word === '' || countryCodes([word]).length > 0 ? [] : [`${what}: ${word}`]
}
