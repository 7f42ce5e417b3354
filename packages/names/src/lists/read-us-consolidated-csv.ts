import { countryCodes } from './countries.ts'
import { type CsvRecord, csvRecords } from './csv-rows.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { Address, Identifier, ListedParty } from './party.ts'
import { CONSOLIDATED_KINDS, consolidatedIds } from './read-us-consolidated.ts'

/** The US Consolidated Screening List in its official CSV; a cell of several values has `;` between them. */
export const US_CONSOLIDATED_CSV: ListFormat = {
  list: 'us-consolidated',
  format: 'us-consolidated-csv',
  looksLike: (head) => {
    const [first = ''] = head.split(/\r?\n/, 1)
    return /\bsource\b.*\bentity_number\b.*\balt_names\b/.test(first)
  },
  read,
}

const COLUMNS = [
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'addresses',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'ids',
]

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const idOf = consolidatedIds()
  for await (const record of csvRecords(text, COLUMNS)) {
    const [source, name] = [record.cell('source'), record.cell('name')]
    if (source === '' || name === '')
      throw badRecord(
        {
          ja: `${record.row} 行目に source か name がありません。`,
          en: `Row ${record.row} has no source or no name.`,
        },
        record.row,
      )
    yield { party: partyOf(record, idOf(source, record.cell('entity_number') || name)) }
  }
}

function partyOf({ cell }: CsvRecord, id: string): ListedParty {
  const addresses = several(cell('addresses')).map(addressOf)
  const ids = several(cell('ids')).map(idOf)
  const days = several(cell('dates_of_birth'))
  const countries = several(`${cell('nationalities')};${cell('citizenships')}`)
  const sex = ids.flatMap(({ sex }) => sex ?? [])[0]
  const [listedOn, delistedOn] = ['start_date', 'end_date'].map((column) => partialDay(cell(column))?.day)
  return filled<ListedParty>({
    id,
    kind: CONSOLIDATED_KINDS[cell('type')] ?? 'unknown',
    names: [
      { text: cell('name'), quality: 'primary' },
      ...several(cell('alt_names')).map((text) => ({ text, quality: 'strong' as const })),
    ],
    ...(sex === undefined ? {} : { sex }),
    born: days.flatMap((day) => partialDay(day) ?? []),
    birthPlaces: several(cell('places_of_birth')),
    nationalities: countryCodes(countries),
    countries: [...new Set(addresses.flatMap(({ country }) => country ?? []))],
    addresses,
    identifiers: [
      ...(cell('call_sign') === '' ? [] : [{ kind: 'call-sign' as const, value: cell('call_sign') }]),
      ...ids.flatMap(({ identifier }) => identifier ?? []),
    ],
    programmes: [cell('source'), ...several(cell('programs'))],
    legalBasis: several(cell('federal_register_notice')),
    ...(listedOn === undefined ? {} : { listedOn }),
    ...(delistedOn === undefined ? {} : { delistedOn }),
    details: filled({
      title: several(cell('title')),
      'vessel-type': several(cell('vessel_type')),
      tonnage: several(cell('gross_tonnage')),
      flag: several(cell('vessel_flag')),
      owner: several(cell('vessel_owner')),
    }),
    remarks: [
      ...several(cell('remarks')),
      ...days.filter((day) => partialDay(day) === undefined),
      ...countries.filter((country) => countryCodes([country]).length === 0),
      ...ids.flatMap(({ remark }) => remark ?? []),
    ],
  })
}

function several(cell: string): readonly string[] {
  return [
    ...new Set(
      cell
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ]
}

/** `1 Lamp Street, Paris, 75001, FR`: the country stands last, as two letters. */
function addressOf(text: string): Address {
  const [, code] = /(?:^|,\s*)([A-Z]{2})$/.exec(text) ?? []
  return code === undefined ? { text } : { text, country: code }
}

const ID_KINDS: readonly (readonly [kind: Identifier['kind'], words: RegExp])[] = [
  ['passport', /passport/i],
  ['imo', /\bIMO\b|vessel registration identification/i],
  ['mmsi', /\bMMSI\b/i],
  ['lei', /legal entity/i],
  ['bic', /swift|\bBIC\b/i],
  ['crypto-wallet', /digital currency/i],
  ['tax', /\btax\b|\bR\.?F\.?C\b|\bNIT\b|\bVAT\b|\bRUC\b/i],
  ['registration', /regist|company number|commercial|business|enterprise/i],
  [
    'national-id',
    /national|identification|\bID (?:card|no)|cedula|\bCURP\b|\bSSN\b|\bD\.?N\.?I\b|kennitala/i,
  ],
]
const NUMBERED = /\b(?:no|number|license|licence|certificate|card)\b/i

/** `FR, X123, Passport`, `42, Tax ID No.`, `Male, Gender`; what is no number of the party is a remark. */
function idOf(written: string): {
  readonly identifier?: Identifier
  readonly sex?: 'male' | 'female'
  readonly remark?: string
} {
  const [, country, value = '', type = ''] = /^(?:([A-Z]{2}),\s*)?(.+),\s*([^,]+)$/.exec(written) ?? []
  if (/gender/i.test(type)) {
    const word = value.toLowerCase()
    return word === 'male' || word === 'female' ? { sex: word } : { remark: written }
  }
  const kind =
    ID_KINDS.find(([, words]) => words.test(type))?.[0] ?? (NUMBERED.test(type) ? 'other' : undefined)
  if (kind === undefined || !/\d/.test(value)) return { remark: written }
  const number = kind === 'imo' ? value.replace(/^IMO\s*/i, '') : value
  return { identifier: { kind, value: number, ...(country === undefined ? {} : { country }) } }
}
