import { countryCodes } from './countries.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { Identifier, ListedParty, PartyKind } from './party.ts'
import { allAt, textAt, textsAt, type XmlRecord, xmlRecords } from './xml-records.ts'

/** OFAC's lists (SDN and consolidated) in its own XML. */
export const OFAC_XML: ListFormat = {
  format: 'ofac-xml',
  looksLike: (head) => /<sdnList[\s>]/.test(head),
  read,
}

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  for await (const record of xmlRecords(text, new Set(['sdnEntry', 'publshInformation']))) {
    if (record.name === 'publshInformation') {
      const [month, day, year] = textAt(record, 'Publish_Date').split('/')
      if (month && day && year) yield { asOf: `${year}-${month}-${day}` }
    } else if (record.name === 'sdnEntry') yield { party: partyOf(record) }
  }
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
}

const nameOf = (record: XmlRecord) =>
  [textAt(record, 'firstName'), textAt(record, 'lastName')].join(' ').trim()

function partyOf(record: XmlRecord): ListedParty {
  return filled<ListedParty>({
    id: textAt(record, 'uid'),
    kind: KINDS[textAt(record, 'sdnType').toLowerCase()] ?? 'unknown',
    names: [
      { text: nameOf(record), quality: 'primary' },
      ...allAt(record, 'akaList', 'aka').map((aka) => ({
        text: nameOf(aka),
        quality: /f\.k\.a/i.test(textAt(aka, 'type'))
          ? ('former' as const)
          : textAt(aka, 'category') === 'weak'
            ? ('weak' as const)
            : ('strong' as const),
      })),
    ],
    born: allAt(record, 'dateOfBirthList', 'dateOfBirthItem').flatMap(
      (item) => partialDay(textAt(item, 'dateOfBirth')) ?? [],
    ),
    birthPlaces: textsAt(record, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth'),
    nationalities: countryCodes([
      ...textsAt(record, 'nationalityList', 'nationality', 'country'),
      ...textsAt(record, 'citizenshipList', 'citizenship', 'country'),
    ]),
    countries: countryCodes(textsAt(record, 'addressList', 'address', 'country')),
    addresses: allAt(record, 'addressList', 'address').map((address) => {
      const [country] = countryCodes([textAt(address, 'country')])
      const lines = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country']
      const text = lines.flatMap((line) => textAt(address, line) || []).join(', ')
      return { text, ...(country === undefined ? {} : { country }) }
    }),
    identifiers: allAt(record, 'idList', 'id').flatMap(identifierOf),
    programmes: textsAt(record, 'programList', 'program'),
    remarks: textsAt(record, 'remarks'),
  })
}

function identifierOf(id: XmlRecord): readonly Identifier[] {
  const [type, value] = [textAt(id, 'idType'), textAt(id, 'idNumber')]
  if (value === '') return []
  const [country] = countryCodes([textAt(id, 'idCountry')])
  return [{ kind: identifierKind(type), value, ...(country === undefined ? {} : { country }) }]
}

/** The kind of an identifier by what a list calls it. */
function identifierKind(type: string): Identifier['kind'] {
  if (/passport/i.test(type)) return 'passport'
  if (/imo|vessel registration/i.test(type)) return 'imo'
  if (/mmsi/i.test(type)) return 'mmsi'
  if (/swift|bic/i.test(type)) return 'bic'
  if (/digital currency/i.test(type)) return 'crypto-wallet'
  if (/tax|\bvat\b|\btin\b|\brfc\b/i.test(type)) return 'tax'
  if (/national|identification|cedula|cnic|ssn|personal id/i.test(type)) return 'national-id'
  if (/regist|company number|commercial/i.test(type)) return 'registration'
  return 'other'
}
