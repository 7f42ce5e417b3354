import { type CsvRecord, csvRecords } from './csv-rows.ts'
import { type EuPart, euId, euParty } from './eu-party.ts'
import type { ListFormat, ListSource, Read } from './list-file.ts'
import { badRecord, ListError } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { ListedParty } from './party.ts'
import { afterLine, firstLine } from './text-lines.ts'

/** The EU's consolidated list of financial sanctions in its own CSV: a row for each name, address, birth and document. */
export const EU_CSV: ListFormat = {
  list: 'eu-sanctions',
  format: 'eu-csv',
  looksLike: (head) => {
    const [first = ''] = head.split(/\r?\n/, 1)
    return (first.includes('Entity_LogicalId') && first.includes('NameAlias_WholeName')) || OLD.test(first)
  },
  read,
}

/** The columns of version 1.0, which are others. */
const OLD = /\bEntity_logical_id;.*\bNaal_wholename\b/

const NEEDED = [
  'Entity_LogicalId',
  'Entity_SubjectType',
  'Entity_Regulation_Programme',
  'NameAlias_WholeName',
  'Address_CountryIso2Code',
  'BirthDate_Year',
  'Identification_Number',
  'Citizenship_CountryIso2Code',
]

const PLACE = ['countryIso2Code', 'countryDescription', 'city', 'place', 'region', 'zipCode']
/** What is said of a party: how its columns begin, and which of them are read, by the names of the XML's attributes. */
const GROUPS = {
  entity: [
    'Entity_',
    [
      'euReferenceNumber',
      'logicalId',
      'unitedNationId',
      'designationDate',
      'designationDetails',
      'subjectType',
      'remark',
    ],
  ],
  regulations: ['Entity_Regulation_', ['programme', 'numberTitle', 'publicationDate']],
  names: ['NameAlias_', ['wholeName', 'firstName', 'middleName', 'lastName', 'gender', 'title', 'function']],
  addresses: ['Address_', [...PLACE, 'street', 'poBox', 'remark']],
  births: [
    'BirthDate_',
    [...PLACE, 'birthdate', 'dayOfMonth', 'monthOfYear', 'year', 'yearRangeFrom', 'yearRangeTo', 'circa'],
  ],
  identifications: [
    'Identification_',
    [
      'number',
      'latinNumber',
      'identificationTypeCode',
      'knownFalse',
      'countryIso2Code',
      'countryDescription',
      'remark',
    ],
  ],
  citizenships: ['Citizenship_', ['countryIso2Code', 'countryDescription']],
} as const
type Group = keyof typeof GROUPS

/** The columns that are named otherwise than the attributes; of the others the first letter is a capital. */
const COLUMNS: Readonly<Record<string, string>> = {
  birthdate: 'BirthDate',
  dayOfMonth: 'Day',
  monthOfYear: 'Month',
  identificationTypeCode: 'TypeCode',
  euReferenceNumber: 'EU_ReferenceNumber',
}

/** What the rows said of one party so far, each thing once. */
type Gathered = ReadonlyMap<Group, Map<string, EuPart>>

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const { first, rest } = await firstLine(text)
  if (OLD.test(first)) throw oldVersion()
  const entities = new Map<string, Gathered>()
  let asOf: string | undefined
  for await (const record of csvRecords(afterLine(first, rest), NEEDED, { delimiter: ';' })) {
    const day = partialDay(record.cell('fileGenerationDate'))?.day
    if (asOf === undefined && day !== undefined) yield { asOf: day }
    asOf ??= day
    const id = euId(partOf(record, 'entity').part)
    if (id === '')
      throw badRecord(
        { ja: `${record.row} 行目に番号がありません。`, en: `Row ${record.row} has no reference.` },
        record.row,
      )
    const known: Gathered = entities.get(id) ?? new Map(groups().map((group) => [group, new Map()]))
    entities.set(id, known)
    for (const group of groups()) {
      const { key, part } = partOf(record, group)
      if (key !== '') known.get(group)?.set(key, part)
    }
  }
  for (const [id, gathered] of entities) yield { party: partyOf(id, gathered) }
}

// The names of the groups are those of the table.
const groups = () => Object.keys(GROUPS) as Group[]

function partyOf(id: string, gathered: Gathered): ListedParty {
  const parts = (group: Group): readonly EuPart[] => [...(gathered.get(group)?.values() ?? [])]
  const [entity = () => ''] = parts('entity')
  const party = euParty({
    entity,
    type: entity('subjectType'),
    remarks: parts('entity').map((one) => one('remark')),
    regulations: parts('regulations'),
    names: parts('names'),
    addresses: parts('addresses'),
    births: parts('births'),
    identifications: parts('identifications'),
    citizenships: parts('citizenships'),
  })
  if (party) return party
  throw badRecord({ ja: `${id} に名前がありません。`, en: `${id} has no name.` })
}

/** What a row says in a group of columns, and a key that is the same where it says the same; empty where it says nothing. */
function partOf({ cell }: CsvRecord, group: Group): { readonly key: string; readonly part: EuPart } {
  const [prefix, attributes] = GROUPS[group]
  const values = new Map<string, string>()
  for (const attribute of attributes) {
    const value = cell(
      `${prefix}${COLUMNS[attribute] ?? attribute.charAt(0).toUpperCase() + attribute.slice(1)}`,
    )
    if (value !== '') values.set(attribute, value)
  }
  return {
    key: values.size === 0 ? '' : JSON.stringify([...values]),
    part: (attribute) => values.get(attribute) ?? '',
  }
}

function oldVersion(): ListError {
  return new ListError('old-version', {
    ja: 'EU のリストの版 1.0 の CSV です。版 1.1（csvFullSanctionsList_1_1）を入手してください。何も取り込んでいません。',
    en: 'This is version 1.0 of the EU’s CSV: get version 1.1 (csvFullSanctionsList_1_1). Nothing was taken from it.',
  })
}
