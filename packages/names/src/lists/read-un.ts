import { countryCodes } from './countries.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { Identifier, ListedName, ListedParty } from './party.ts'
import { allAt, textAt, textsAt, type XmlRecord, xmlRecords } from './xml-records.ts'

/** The consolidated list of the UN Security Council in its own XML. */
export const UN: ListFormat = {
  list: 'un',
  format: 'un-xml',
  looksLike: (head) => /<CONSOLIDATED_LIST[\s>]/.test(head),
  read,
}

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  for await (const record of xmlRecords(text, new Set(['INDIVIDUAL', 'ENTITY']))) {
    const generated = record.attributes.dateGenerated
    if (record.name === 'CONSOLIDATED_LIST') {
      if (generated) yield { asOf: generated.slice(0, 10) }
    } else yield { party: partyOf(record) }
  }
}

const NAMES = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']

function partyOf(record: XmlRecord): ListedParty {
  const kind = record.name === 'INDIVIDUAL' ? 'person' : 'organisation'
  const whole = NAMES.flatMap((name) => textAt(record, name) || []).join(' ')
  const sex = textAt(record, 'GENDER').toLowerCase()
  return filled<ListedParty>({
    id: textAt(record, 'REFERENCE_NUMBER') || textAt(record, 'DATAID'),
    kind,
    names: [
      { text: whole, quality: 'primary' },
      ...textsAt(record, 'NAME_ORIGINAL_SCRIPT').map((text) => ({ text, quality: 'spelling' as const })),
      ...aliasesOf(record),
    ],
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    born: allAt(record, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap(bornOf),
    birthPlaces: allAt(record, 'INDIVIDUAL_PLACE_OF_BIRTH').flatMap(placeText),
    nationalities: countryCodes(textsAt(record, 'NATIONALITY', 'VALUE')),
    countries: countryCodes([
      ...textsAt(record, 'ENTITY_ADDRESS', 'COUNTRY'),
      ...textsAt(record, 'INDIVIDUAL_ADDRESS', 'COUNTRY'),
    ]),
    addresses: [...allAt(record, 'ENTITY_ADDRESS'), ...allAt(record, 'INDIVIDUAL_ADDRESS')].flatMap(
      (address) => placeText(address).map((text) => ({ text })),
    ),
    identifiers: allAt(record, 'INDIVIDUAL_DOCUMENT').flatMap(documentOf),
    programmes: textsAt(record, 'UN_LIST_TYPE'),
    listedOn: textAt(record, 'LISTED_ON').slice(0, 10),
    remarks: textsAt(record, 'COMMENTS1'),
  })
}

/** An alias may hold several, with semicolons between. */
function aliasesOf(record: XmlRecord): readonly ListedName[] {
  return [...allAt(record, 'INDIVIDUAL_ALIAS'), ...allAt(record, 'ENTITY_ALIAS')].flatMap((alias) =>
    textAt(alias, 'ALIAS_NAME')
      .split(';')
      .flatMap((text): ListedName[] => {
        const quality = /low/i.test(textAt(alias, 'QUALITY'))
          ? 'weak'
          : /f\.?k\.?a/i.test(textAt(alias, 'QUALITY'))
            ? 'former'
            : 'strong'
        return text.trim() === '' ? [] : [{ text: text.trim(), quality }]
      }),
  )
}

function bornOf(record: XmlRecord) {
  const about = /APPROX/i.test(textAt(record, 'TYPE_OF_DATE')) ? 'circa ' : ''
  const [from, until] = [textAt(record, 'FROM_YEAR'), textAt(record, 'TO_YEAR')]
  const written = textAt(record, 'DATE') || (from && until ? `${from} to ${until}` : textAt(record, 'YEAR'))
  return partialDay(`${about}${written}`) ?? []
}

function placeText(record: XmlRecord): readonly string[] {
  const text = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE']
    .flatMap((name) => textAt(record, name) || [])
    .join(', ')
  return text === '' ? [] : [text]
}

function documentOf(record: XmlRecord): readonly Identifier[] {
  const value = textAt(record, 'NUMBER')
  if (value === '') return []
  const kind = /passport/i.test(textAt(record, 'TYPE_OF_DOCUMENT'))
    ? 'passport'
    : /national/i.test(textAt(record, 'TYPE_OF_DOCUMENT'))
      ? 'national-id'
      : 'other'
  const [country] = countryCodes([textAt(record, 'ISSUING_COUNTRY'), textAt(record, 'COUNTRY_OF_ISSUE')])
  return [{ kind, value, ...(country === undefined ? {} : { country }) }]
}
