import { countryCodes } from './countries.ts'
import { distinct, filled } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { Address, Identifier, ListedParty, PartyKind } from './party.ts'

/** The kinds of party by the words of this list, in each of its formats. */
export const CONSOLIDATED_KINDS: Readonly<Record<string, PartyKind>> = {
  Individual: 'person',
  Entity: 'organisation',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
}

/** Gives ids to the parties one after the other: the same in each format, so that what was decided about one holds. */
export function consolidatedIds(): (source: string, numberOrName: string) => string {
  const times = new Map<string, number>()
  return (source, numberOrName) => {
    const [, code = 'CSL'] = /\(([A-Z-]+)[^)]*\)/.exec(source) ?? []
    // Some lists give no number; the name is one then, told apart where it stands twice.
    const key = `${code}-${numberOrName}`
    const again = (times.get(key) ?? 0) + 1
    times.set(key, again)
    return again === 1 ? key : `${key} (${again})`
  }
}

/** What an entry says, by the columns of the CSV, which are the keys of the JSON too. */
export interface ConsolidatedEntry {
  readonly text: (key: string) => string
  readonly several: (key: string) => readonly string[]
  readonly addresses: readonly Address[]
  readonly ids: readonly ConsolidatedId[]
}

/** What an entry of `ids` is: a number of the party, its sex, or neither, which is kept in words. */
export interface ConsolidatedId {
  readonly identifier?: Identifier
  readonly sex?: 'male' | 'female'
  readonly remark?: string
}

/** A party of the list in the model of all lists. */
export function consolidatedParty(
  { text, several, addresses, ids }: ConsolidatedEntry,
  id: string,
): ListedParty {
  const days = several('dates_of_birth')
  const countries = distinct([...several('nationalities'), ...several('citizenships')])
  const sex = ids.flatMap(({ sex }) => sex ?? [])[0]
  const [listedOn, delistedOn] = ['start_date', 'end_date'].map((column) => partialDay(text(column))?.day)
  return filled<ListedParty>({
    id,
    kind: CONSOLIDATED_KINDS[text('type')] ?? 'unknown',
    names: [
      { text: text('name'), quality: 'primary' },
      ...several('alt_names').map((name) => ({ text: name, quality: 'strong' as const })),
    ],
    ...(sex === undefined ? {} : { sex }),
    born: days.flatMap((day) => partialDay(day) ?? []),
    birthPlaces: several('places_of_birth'),
    nationalities: countryCodes(countries),
    countries: distinct([
      ...addresses.flatMap(({ country }) => country ?? []),
      ...countryCodes(several('country')),
    ]),
    addresses,
    identifiers: [
      ...(text('call_sign') === '' ? [] : [{ kind: 'call-sign' as const, value: text('call_sign') }]),
      ...ids.flatMap(({ identifier }) => identifier ?? []),
    ],
    programmes: [text('source'), ...several('programs')],
    legalBasis: several('federal_register_notice'),
    ...(listedOn === undefined ? {} : { listedOn }),
    ...(delistedOn === undefined ? {} : { delistedOn }),
    details: filled({
      title: several('title'),
      'vessel-type': several('vessel_type'),
      tonnage: several('gross_tonnage'),
      flag: several('vessel_flag'),
      owner: several('vessel_owner'),
    }),
    remarks: [
      ...several('remarks'),
      ...days.filter((day) => partialDay(day) === undefined),
      ...countries.filter((country) => countryCodes([country]).length === 0),
      ...ids.flatMap(({ remark }) => remark ?? []),
    ],
  })
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

/** An entry of `ids`. @param written how it is kept where it is no number of the party */
export function consolidatedId(
  { type, value, country }: { readonly type: string; readonly value: string; readonly country?: string },
  written: string,
): ConsolidatedId {
  if (/gender/i.test(type)) {
    const word = value.toLowerCase()
    return word === 'male' || word === 'female' ? { sex: word } : { remark: written }
  }
  const kind =
    ID_KINDS.find(([, words]) => words.test(type))?.[0] ?? (NUMBERED.test(type) ? 'other' : undefined)
  // Codes of banks may have letters alone.
  if (kind === undefined || (kind !== 'bic' && !/\d/.test(value))) return { remark: written }
  const number = kind === 'imo' ? value.replace(/^IMO\s*/i, '') : value
  return { identifier: { kind, value: number, ...(country ? { country } : {}) } }
}
