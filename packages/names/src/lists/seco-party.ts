import { countryCodes } from './countries.ts'
import { detailsOf, distinct, filled } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { Identifier, ListedParty, PartyKind } from './party.ts'
import { secoNames, secoTitles } from './seco-names.ts'
import { type SecoWhere, secoWhere } from './seco-places.ts'
import { allAt, textAt, textsAt, type XmlRecord } from './xml-records.ts'

/** A programme as a target names it: what it is called, and under which ordinance and articles. */
export interface SecoProgramme {
  readonly name: string
  readonly basis: string
}

/** A target whose places stand at the end of the file. */
export interface SecoTarget {
  readonly party: ListedParty
  readonly addresses: readonly SecoWhere[]
  readonly births: readonly SecoWhere[]
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
}

/** A target in the model of all lists; nothing where it says no kind, no id or no name. */
export function secoTarget(
  target: XmlRecord,
  programmes: ReadonlyMap<string, SecoProgramme>,
): SecoTarget | undefined {
  const body = target.children.find(({ name }) => ['individual', 'entity', 'object'].includes(name))
  const id = target.attributes.ssid ?? ''
  if (!body || id === '') return undefined
  const identities = allAt(body, 'identity')
  const main = identities.find(({ attributes }) => attributes.main === 'true') ?? identities[0]
  const names = distinct(identities.flatMap((one) => secoNames(one, one === main)))
  if (names.length === 0) return undefined
  const kind = KINDS[body.name === 'object' ? (body.attributes['object-type'] ?? '') : body.name]
  const sex = body.attributes.sex
  const said = textsAt(body, 'other-information')
  const sets = [target.attributes['sanctions-set-id'] ?? '', ...textsAt(target, 'sanctions-set-id')]
  const under = sets.flatMap((set) => programmes.get(set) ?? [])
  const party = filled<ListedParty>({
    id,
    kind: kind ?? 'unknown',
    names: [...names.filter(isPrimary), ...names.filter((name) => !isPrimary(name))],
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    born: distinct(identities.flatMap((one) => allAt(one, 'day-month-year').flatMap(dayOf))),
    nationalities: countryCodes(
      identities.flatMap((one) =>
        allAt(one, 'nationality', 'country').map(({ attributes, text }) => attributes['iso-code'] ?? text),
      ),
    ),
    identifiers: distinct([
      ...identities.flatMap((one) => allAt(one, 'identification-document').flatMap(documentOf)),
      ...said.flatMap(numberOf),
    ]),
    programmes: distinct(under.flatMap(({ name }) => name || [])),
    legalBasis: distinct(under.flatMap(({ basis }) => basis || [])),
    listedOn: listedDay(target),
    ...detailsOf({
      title: identities.flatMap(secoTitles),
      'un-reference': textsAt(target, 'foreign-identifier'),
    }),
    remarks: [...textsAt(body, 'justification'), ...said],
  })
  const where = (name: string) => identities.flatMap((one) => allAt(one, name).map(secoWhere))
  return { party, addresses: where('address'), births: where('place-of-birth') }
}

const isPrimary = ({ quality }: { readonly quality: string }) => quality === 'primary'

/** The last change of a target is the last by its day; of one day, that which stands first. */
export function isDelisted(target: XmlRecord): boolean {
  const changes = allAt(target, 'modification')
  const [last] = changes.toSorted((a, b) => dayOfChange(b).localeCompare(dayOfChange(a)))
  return last?.attributes['modification-type'] === 'de-listed'
}

/** The first day from which it was listed. */
function listedDay(target: XmlRecord): string {
  const days = allAt(target, 'modification').filter(
    ({ attributes }) => attributes['modification-type'] === 'listed',
  )
  return (
    days
      .map(dayOfChange)
      .filter((day) => day !== '')
      .toSorted()[0] ?? ''
  )
}

function dayOfChange({ attributes }: XmlRecord): string {
  return attributes['effective-date'] ?? attributes['enactment-date'] ?? attributes['publication-date'] ?? ''
}

function dayOf({ attributes: { year = '', month = '0', day = '0', quality } }: XmlRecord) {
  return partialDay(`${quality === 'low' ? 'circa ' : ''}${year}-${month}-${day}`) ?? []
}

function documentOf(record: XmlRecord): readonly Identifier[] {
  const [type, value] = [record.attributes['document-type'] ?? '', textAt(record, 'number')]
  if (value === '') return []
  const kind = type.includes('passport') ? 'passport' : /^id|identi/.test(type) ? 'national-id' : 'other'
  const [issuer] = allAt(record, 'issuer')
  const [country] = countryCodes([issuer?.attributes.code ?? issuer?.text ?? ''])
  return [{ kind, value, ...(country === undefined ? {} : { country }) }]
}

/** Numbers stand among the other information: `IMO Number: 1234567`. */
const NUMBERS: readonly (readonly [kind: Identifier['kind'], written: RegExp])[] = [
  ['imo', /^IMO(?: number| no\.?)?\s*:?\s*(\d{7})\b/i],
  ['tax', /^Tax(?:payer)? (?:identification|registration)? ?number\s*:\s*([\p{L}\d./-]*\d[\p{L}\d/-]*)/iu],
  ['registration', /^(?:\p{L}+ )?registration number\s*:\s*([\p{L}\d./-]*\d[\p{L}\d/-]*)/iu],
  ['bic', /^SWIFT(?:\/BIC)?(?: code)?\s*:\s*([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/i],
]

function numberOf(written: string): readonly Identifier[] {
  return NUMBERS.flatMap(([kind, pattern]) => {
    const value = pattern.exec(written)?.[1]
    return value === undefined ? [] : [{ kind, value }]
  })
}
