import { describe, expect, it } from 'vitest'
import { entity, holding, person, relationship } from '../../fixtures/bods/statements.ts'
import { shareOf } from './graph/share-of.ts'
import { interestsOfBods, readBods } from './index.ts'

/** The records of statements, which must be readable. */
function recordsOf(...values: readonly unknown[]) {
  const { statements, unreadable } = readBods(values)
  expect(unreadable).toEqual([])
  return interestsOfBods(statements)
}

const lamp = entity('lamp')
const ann = person('ann')
const later = (statementDate: string, recordStatus: string) => ({
  statementId: `later-${statementDate}`.padEnd(32, '-'),
  statementDate,
  recordStatus,
})

describe('parties', () => {
  it('have what their statements say of them', () => {
    const details = {
      alternateNames: ['Lantern', 'lamp'],
      jurisdiction: { name: 'Scotland', code: 'GB-SCT' },
      identifiers: [{ id: '7', scheme: 'GB-COH' }, { schemeName: 'none' }],
      foundingDate: '2001-01-01',
      dissolutionDate: '2020-01-01',
      publicListing: { hasPublicListing: true },
      addresses: [{ type: 'registered', address: 'Lamp Street' }],
    }
    const source = { type: ['officialRegister'], url: 'https://lamp.example' }
    expect(recordsOf(entity('lamp', details, { source })).entities).toEqual([
      {
        id: 'lamp',
        kind: 'company',
        form: 'registeredEntity',
        names: ['lamp', 'Lantern'],
        country: 'GB-SCT',
        countries: ['GB-SCT'],
        addresses: details.addresses,
        identifiers: [{ id: '7', scheme: 'GB-COH' }],
        founded: '2001-01-01',
        dissolved: '2020-01-01',
        isListed: true,
        source: {
          statementId: lamp.statementId,
          statementDate: '2024-04-01',
          types: ['officialRegister'],
          url: 'https://lamp.example',
          publisher: 'Register of Lamps',
        },
      },
    ])
  })

  it('of flesh and blood have the name in law first', () => {
    const names = [{ fullName: 'Annie' }, { type: 'legal', fullName: 'Ann Lantern' }]
    const nationalities = [
      { name: 'France', code: 'FR' },
      { name: 'Lampland' },
      { name: 'Japan', code: 'JP' },
    ]
    const details = { names, nationalities, birthDate: '1964-04', deathDate: '2020' }
    expect(recordsOf(person('ann', details)).entities[0]).toMatchObject({
      kind: 'person',
      names: ['Ann Lantern', 'Annie'],
      country: 'FR',
      countries: ['FR', 'JP'],
      born: '1964-04',
      died: '2020',
    })
  })

  it.each([
    [{ type: 'registeredEntity' }, 'company'],
    [{ type: 'registeredEntity', details: 'Limited Liability Partnership' }, 'partnership'],
    [{ type: 'registeredEntity', details: '投資事業有限責任組合' }, 'partnership'],
    [{ type: 'legalEntity', details: 'foundation' }, 'company'],
    [{ type: 'legalEntity', subtype: 'trust' }, 'trust'],
    [{ type: 'arrangement', subtype: 'trust' }, 'trust'],
    [{ type: 'arrangement', subtype: 'nomination' }, 'unknown'],
    [{ type: 'arrangement', details: 'partnership' }, 'partnership'],
    [{ type: 'state' }, 'state'],
    [{ type: 'stateBody', subtype: 'stateAgency' }, 'state-body'],
    [{ type: 'anonymousEntity' }, 'unknown'],
  ])('of %j are of kind %s', (entityType, kind) => {
    expect(recordsOf(entity('lamp', { entityType })).entities[0]?.kind).toBe(kind)
  })
})

describe('interests', () => {
  it('have what their statements say of them', () => {
    const interest = {
      type: 'votingRights',
      directOrIndirect: 'indirect',
      beneficialOwnershipOrControl: true,
      share: { exclusiveMinimum: 25, maximum: 50 },
      startDate: '2016-04-06',
      endDate: '2020-01-01',
      details: 'class B',
    }
    const { interests } = recordsOf(
      lamp,
      ann,
      relationship('r', 'ann', { interests: [holding(), interest], componentRecords: ['ann'] }),
    )
    expect(interests[1]).toEqual({
      id: 'r#1',
      holder: 'ann',
      held: 'lamp',
      kind: 'votes',
      type: 'votingRights',
      share: { min: 0.25, max: 0.5, minOpen: true, maxOpen: false },
      isDirect: false,
      isBeneficial: true,
      from: '2016-04-06',
      until: '2020-01-01',
      isComponent: false,
      components: ['ann'],
      details: 'class B',
      statementId: 'statement-about-r---------------',
      source: expect.objectContaining({ publisher: 'Register of Lamps' }),
    })
  })

  it('of which nothing is known are there all the same', () => {
    const { interests } = recordsOf(
      lamp,
      ann,
      relationship('r', 'ann', { interests: [{ directOrIndirect: 'unknown' }] }),
      relationship('q', 'ann', { interests: [] }),
    )
    expect(interests.map(({ id, kind, isDirect }) => [id, kind, isDirect])).toEqual([
      ['r#0', 'unknown', undefined],
      ['q#0', 'unknown', undefined],
    ])
  })

  it('are those of the last statement about a relationship, by its day', () => {
    const newer = relationship(
      'r',
      'ann',
      { interests: [holding({ share: { exact: 60 } })] },
      later('2024-05-01', 'updated'),
    )
    const older = relationship('r', 'ann', { interests: [holding({ share: { exact: 40 } })] })
    for (const order of [
      [older, newer],
      [newer, older],
    ])
      expect(recordsOf(lamp, ann, ...order).interests.map(({ share }) => share?.min)).toEqual([0.6])
  })

  it('of one day are those of the last statement in the file', () => {
    const again = relationship(
      'r',
      'ann',
      { interests: [holding({ share: { exact: 60 } })] },
      { ...later('2024-04-01', 'updated') },
    )
    expect(recordsOf(lamp, ann, relationship('r', 'ann'), again).interests[0]?.share?.min).toBe(0.6)
  })

  it('end when their relationship is closed, unless they ended before', () => {
    const closed = (interests: readonly unknown[]) =>
      recordsOf(
        lamp,
        ann,
        relationship('r', 'ann'),
        relationship('r', 'ann', { interests }, later('2024-06-01T09:00:00Z', 'closed')),
      ).interests
    expect(closed([holding()])[0]?.until).toBe('2024-06-01')
    expect(closed([holding({ endDate: '2024-05-20' })])[0]?.until).toBe('2024-05-20')
    expect(closed([holding({ endDate: '2025-05-20' })])[0]?.until).toBe('2024-06-01')
    expect(closed([])).toMatchObject([{ kind: 'shares', until: '2024-06-01' }])
  })

  it('lose a share that leaves no value, which is told', () => {
    const { interests, problems } = recordsOf(
      lamp,
      ann,
      relationship('r', 'ann', { interests: [holding({ share: { minimum: 50, maximum: 25 } })] }),
    )
    expect(interests[0]).not.toHaveProperty('share')
    expect(problems).toMatchObject([{ rule: 'share-range', path: '$[2].recordDetails.interests[0].share' }])
  })
})

describe('who is not there', () => {
  it('is an unknown party when nobody speaks of it', () => {
    const { entities, interests, problems } = recordsOf(
      lamp,
      relationship('r', 'bob'),
      relationship('q', 'bob'),
    )
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['lamp', 'company'],
      ['bob', 'unknown'],
    ])
    expect(interests).toHaveLength(2)
    expect(problems).toMatchObject([{ rule: 'party-known', path: '$[1].recordDetails.interestedParty' }])
  })

  it('is an unknown party of its own when it is not specified', () => {
    const { entities, interests, problems } = recordsOf(
      lamp,
      relationship('r', { reason: 'unknown' }),
      relationship('q', { reason: 'unknown' }),
    )
    expect(entities.slice(1)).toMatchObject([
      { id: 'r#interestedParty', kind: 'unknown', unspecified: 'unknown' },
      { id: 'q#interestedParty', kind: 'unknown', unspecified: 'unknown' },
    ])
    expect(interests.map(({ holder }) => holder)).toEqual(['r#interestedParty', 'q#interestedParty'])
    expect(problems.map(({ rule }) => rule)).toEqual(['party-unspecified', 'party-unspecified'])
  })

  it('holds nothing when there are no beneficial owners', () => {
    const { entities, interests, problems } = recordsOf(
      lamp,
      relationship('r', { reason: 'noBeneficialOwners' }),
    )
    expect([entities.length, interests.length]).toEqual([1, 0])
    expect(problems[0]?.message.ja).toBe('実質的支配者はいないと述べられています。持分としては扱いません。')
  })
})

describe('shares', () => {
  it.each([
    [{ exact: 29 }, { min: 0.29, max: 0.29, minOpen: false, maxOpen: false }],
    [
      { exact: 30, minimum: 25, maximum: 50 },
      { min: 0.3, max: 0.3, minOpen: false, maxOpen: false },
    ],
    [{ minimum: 25 }, { min: 0.25, max: 1, minOpen: false, maxOpen: false }],
    [{ maximum: 25 }, { min: 0, max: 0.25, minOpen: false, maxOpen: false }],
    [{ exclusiveMinimum: 0 }, { min: 0, max: 1, minOpen: true, maxOpen: false }],
    [
      { exclusiveMinimum: 25, exclusiveMaximum: 50 },
      { min: 0.25, max: 0.5, minOpen: true, maxOpen: true },
    ],
    [
      { minimum: 30, exclusiveMinimum: 25, maximum: 50 },
      { min: 0.3, max: 0.5, minOpen: false, maxOpen: false },
    ],
    [
      { minimum: 25, maximum: 25 },
      { min: 0.25, max: 0.25, minOpen: false, maxOpen: false },
    ],
    [{ minimum: 25, exclusiveMaximum: 25 }, undefined],
    [{ exact: 120 }, undefined],
    [{}, undefined],
  ])('%j is %j', (share, range) => {
    expect(shareOf(share)).toEqual(range)
  })
})
