import { countryCodes } from './countries.ts'
import type { Address } from './party.ts'
import { allAt, textAt, type XmlRecord } from './xml-records.ts'

/** Where something is: what it says itself, and the place of the file that it names. */
export interface SecoWhere {
  readonly place: string
  readonly own: SecoPlace
}

/** The parts of a place or an address as far as they are said. */
export interface SecoPlace {
  readonly before: readonly string[]
  readonly location: string
  readonly area: string
  readonly country: string
  readonly code: string
}

/** What an element says of a place. */
export function secoPlace(record: XmlRecord): SecoPlace {
  const [country] = allAt(record, 'country')
  return {
    before: ['c-o', 'address-details', 'p-o-box', 'zip-code'].flatMap((name) => textAt(record, name) || []),
    location: textAt(record, 'location'),
    area: textAt(record, 'area'),
    country: country?.text ?? '',
    code: country?.attributes['iso-code'] ?? '',
  }
}

/** What an address or a place of birth says itself, and which place it names. */
export function secoWhere(record: XmlRecord): SecoWhere {
  return { place: record.attributes['place-id'] ?? '', own: secoPlace(record) }
}

/** An address with what the file says of its place; nothing where neither says anything. */
export function secoAddress(
  { place, own }: SecoWhere,
  places: ReadonlyMap<string, SecoPlace>,
): readonly Address[] {
  const known = places.get(place)
  const country = own.country || known?.country || ''
  const words = [...own.before, own.location || known?.location, own.area || known?.area, country]
  const text = words.filter((one) => one).join(', ')
  const [code] = countryCodes([own.code || known?.code || country])
  return text === '' ? [] : [{ text, ...(code === undefined ? {} : { country: code }) }]
}
