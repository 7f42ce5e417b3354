import { describe, expect, it } from 'vitest'
import { entity, holding, person, relationship } from '../../fixtures/bods/statements.ts'
import { validateBods } from './validate-bods.ts'

const country = { name: 'Japan', code: 'JP' }
const security = { idScheme: 'isin', id: 'JP0000000001', ticker: 'LMP' }
const listing = { stockExchangeJurisdiction: 'JP', stockExchangeName: 'Lamp Exchange', security }
const source = {
  type: ['verified'],
  url: 'https://lamp.example',
  retrievedAt: '2024-01-01',
  assertedBy: [{ name: 'A', uri: 'https://a.example' }],
}
const annotations = [
  {
    motivation: 'commenting',
    statementPointerTarget: '',
    creationDate: '2024-01-01',
    createdBy: { name: 'A' },
  },
]
const statements = [
  entity(
    'lamp',
    {
      entityType: { type: 'stateBody', subtype: 'stateAgency', details: 'agency' },
      alternateNames: ['Lantern'],
      jurisdiction: country,
      identifiers: [{ id: '1', scheme: 'JP-JCN', uri: 'https://id.example/1' }],
      foundingDate: '2001-01-01',
      addresses: [{ type: 'business', address: '1 Lamp Street', postCode: '100', country }],
      publicListing: {
        hasPublicListing: true,
        companyFilingsURLs: ['https://f.example'],
        securitiesListings: [listing],
      },
      formedByStatute: { name: 'Lamp Act', date: '1949-12-01' },
    },
    { source, annotations },
  ),
  person('ann', {
    names: [{ type: 'legal', fullName: 'Ann', familyName: 'Lantern' }],
    nationalities: [country],
    placeOfBirth: { address: 'Lyon' },
    birthDate: '1964-04',
    taxResidencies: [country],
    politicalExposure: {
      status: 'isPep',
      details: [{ reason: 'x', jurisdiction: country, startDate: '2010-01-01', source }],
    },
  }),
  relationship('part', 'ann', { isComponent: true, componentRecords: [] }),
  relationship('r', 'ann', {
    componentRecords: ['part'],
    interests: [
      holding({
        beneficialOwnershipOrControl: true,
        share: { minimum: 1, maximum: 2 },
        startDate: '2020-01-01',
      }),
    ],
  }),
  relationship('q', { reason: 'unknown', description: 'x' }),
]

/** The way to every member of a value. */
function waysInto(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => [
    [...way, name],
    ...waysInto(member, [...way, name]),
  ])
}

/** A value with one member changed, or without it when nothing is put in its place. */
function changed(
  value: unknown,
  [name = '', ...rest]: readonly string[],
  change: (old: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, at) => (String(at) === name ? next(item) : item))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => [
    key,
    key === name ? next(member) : member,
  ])
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
  function next(member: unknown): unknown {
    return rest.length === 0 ? change(member) : changed(member, rest, change)
  }
}

const ofAnotherType = (old: unknown) => (typeof old === 'string' ? 7 : typeof old === 'object' ? 'x' : 'yes')
const ways = waysInto(statements).filter((way) => way.length > 1)
const errorsAfter = (way: readonly string[], change: (old: unknown) => unknown) =>
  validateBods(changed(statements, way, change))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, path }) => `${rule} ${path}`)

describe('a whole set of statements', () => {
  it('has no fault', () => {
    expect(validateBods(statements)).toEqual([])
  })

  // A text in place of "why it cannot be named" is the recordId of somebody.
  it.each(
    ways
      .filter((way) => way.join('.') !== '4.recordDetails.interestedParty')
      .map((way) => [way.join('.'), way] as const),
  )('with another type at %s has one error', (_, way) => {
    expect(errorsAfter(way, ofAnotherType)).toHaveLength(1)
  })

  it.each(ways.map((way) => [way.join('.'), way] as const))('without %s has one error or none', (_, way) => {
    expect(errorsAfter(way, () => undefined).length).toBeLessThanOrEqual(1)
  })
})
