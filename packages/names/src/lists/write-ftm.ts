import type { ListedParty, NameQuality, PartyKind } from './party.ts'

/** An entity of FollowTheMoney: a schema, and properties with several values each. */
export interface Entity {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const SCHEMATA: Readonly<Record<PartyKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  unknown: 'LegalEntity',
}

const NAMES: Readonly<Record<NameQuality, string>> = {
  primary: 'name',
  spelling: 'name',
  strong: 'alias',
  weak: 'weakAlias',
  former: 'previousName',
}

const IDENTIFIERS: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  'national-id': 'idNumber',
  tax: 'taxNumber',
  registration: 'registrationNumber',
  lei: 'leiCode',
  imo: 'imoNumber',
  mmsi: 'mmsi',
  'call-sign': 'callSign',
  bic: 'swiftBic',
}

/** A listed party as an entity of FollowTheMoney, as its tools and the yente API have it. */
export function entityOfParty(party: ListedParty): Entity {
  const { id, kind, names, sex, born, birthPlaces, nationalities, countries, addresses, identifiers } = party
  const properties: Record<string, string[]> = {}
  const add = (property: string, values: readonly string[] = []) => {
    if (values.length > 0) properties[property] = [...new Set([...(properties[property] ?? []), ...values])]
  }
  for (const { text, quality } of names) add(NAMES[quality], [text])
  if (sex) add('gender', [sex])
  add(
    kind === 'person' ? 'birthDate' : 'incorporationDate',
    born?.map(({ day }) => day),
  )
  add('birthPlace', birthPlaces)
  add('nationality', nationalities?.map(lowerCase))
  add('country', countries?.map(lowerCase))
  add(
    'address',
    addresses?.map(({ text }) => text),
  )
  for (const { kind: of, value } of identifiers ?? []) add(IDENTIFIERS[of] ?? 'idNumber', [value])
  add('program', party.programmes)
  add('notes', party.remarks)
  return { id, caption: names[0]?.text ?? id, schema: SCHEMATA[kind], properties }
}

function lowerCase(code: string): string {
  return code.toLowerCase()
}
