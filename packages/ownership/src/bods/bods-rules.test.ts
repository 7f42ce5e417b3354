import { describe, expect, it } from 'vitest'
import { entity, holding, person, relationship } from '../../fixtures/bods/statements.ts'
import { validateBods } from './validate-bods.ts'

const lamp = entity('lamp')
const ann = person('ann')
const trust = entity('trust', { entityType: { type: 'arrangement', subtype: 'trust' } })
const dated = (recordId: string, statementDate: string, recordStatus: string) =>
  entity(
    recordId,
    {},
    { statementId: `${recordId}-${statementDate}`.padEnd(32, '-'), statementDate, recordStatus },
  )
const share = (figures: object) => relationship('r', 'ann', { interests: [holding({ share: figures })] })

/** Each fault as `severity rule path`. */
const faultsOf = (statements: readonly unknown[]) =>
  validateBods(statements, { today: '2024-05-01' }).map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  )

it('Statements without a fault have none', () => {
  expect(faultsOf([lamp, ann, trust, relationship('r', 'ann'), relationship('q', 'trust')])).toEqual([])
})

describe('references', () => {
  it.each<readonly [string, readonly unknown[], string]>([
    ['one identifier for two', [lamp, lamp], 'error statement-id-unique $[1].statementId'],
    [
      'a holder that nobody speaks of',
      [lamp, relationship('r', 'bob')],
      'warning interested-party-known $[1].recordDetails.interestedParty',
    ],
    [
      'a subject that nobody speaks of',
      [lamp, ann, relationship('r', 'ann', { subject: 'sun' })],
      'warning subject-known $[2].recordDetails.subject',
    ],
    [
      'a declaration about nobody',
      [entity('sun')],
      'warning declaration-subject-known $[0].declarationSubject',
    ],
    [
      'a holder that comes after',
      [lamp, relationship('r', 'ann'), ann],
      'error interested-party-order $[1].recordDetails.interestedParty',
    ],
    [
      'a person as the subject',
      [lamp, ann, relationship('r', 'ann', { subject: 'ann' })],
      'error subject-type $[2].recordDetails.subject',
    ],
    [
      'a relationship as the holder',
      [lamp, ann, relationship('r', 'ann'), relationship('q', 'r')],
      'error interested-party-type $[3].recordDetails.interestedParty',
    ],
    [
      'a declaration about a relationship',
      [lamp, ann, relationship('r', 'ann', {}, { declarationSubject: 'r' })],
      'error declaration-subject-type $[2].declarationSubject',
    ],
    [
      'an entity as beneficial owner',
      [
        lamp,
        trust,
        relationship('r', 'trust', { interests: [holding({ beneficialOwnershipOrControl: true })] }),
      ],
      'error beneficial-owner-person $[2].recordDetails.interests[0].beneficialOwnershipOrControl',
    ],
  ])('%s', (_, statements, expected) => {
    expect(faultsOf(statements).slice(-1)).toEqual([expected])
  })
})

describe('components', () => {
  const link = relationship('link', 'ann', { isComponent: true })
  const whole = (components: readonly string[]) =>
    relationship('whole', 'ann', { componentRecords: components })
  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    ['named and before', [lamp, ann, link, whole(['link'])], []],
    [
      'that no relationship names',
      [lamp, ann, link, whole([])],
      ['warning component-listed $[2].recordDetails.isComponent'],
    ],
    [
      'that come after',
      [lamp, ann, whole(['link']), link],
      ['error component-order $[3].recordDetails.isComponent'],
    ],
    [
      'that nobody speaks of',
      [lamp, ann, whole(['gone'])],
      ['warning component-known $[2].recordDetails.componentRecords[0]'],
    ],
    [
      'named by their statement',
      [lamp, ann, whole([lamp.statementId])],
      ['error component-known $[2].recordDetails.componentRecords[0]'],
    ],
  ])('%s', (_, statements, expected) => {
    expect(faultsOf(statements)).toEqual(expected)
  })
})

describe('series of statements', () => {
  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    [
      'new, updated, closed',
      [
        dated('lamp', '2024-01-01', 'new'),
        dated('lamp', '2024-02-01', 'updated'),
        dated('lamp', '2024-03-01', 'closed'),
      ],
      [],
    ],
    ['in any order', [dated('lamp', '2024-03-01', 'closed'), dated('lamp', '2024-01-01', 'new')], []],
    [
      'twice new',
      [dated('lamp', '2024-01-01', 'new'), dated('lamp', '2024-02-01', 'new')],
      ['error series-new $[1].recordStatus'],
    ],
    [
      'new after others',
      [dated('lamp', '2024-02-01', 'new'), dated('lamp', '2024-01-01', 'updated')],
      ['error series-first $[0].recordStatus'],
    ],
    [
      'going on after its end',
      [dated('lamp', '2024-01-01', 'closed'), dated('lamp', '2024-02-01', 'updated')],
      ['error series-closed $[1].recordStatus'],
    ],
    [
      'of two types',
      [lamp, person('lamp', {}, { statementId: 'x'.repeat(32), recordStatus: 'updated' })],
      ['error series-type $[1].recordType'],
    ],
  ])('%s', (_, statements, expected) => {
    expect(faultsOf(statements)).toEqual(expected)
  })
})

describe('shares', () => {
  it.each<readonly [object, string | undefined]>([
    [{ exact: 25 }, undefined],
    [{ exclusiveMinimum: 25, maximum: 50 }, undefined],
    [{ minimum: 25 }, undefined],
    [{ minimum: 50, maximum: 25 }, 'error share-range'],
    [{ minimum: 25, exclusiveMaximum: 25 }, 'error share-range'],
    [{ minimum: 25, maximum: 25 }, 'warning share-exact-only'],
    [{ exact: 30, minimum: 25, maximum: 50 }, 'warning share-exact-only'],
    [{ exact: 60, minimum: 25, maximum: 50 }, 'error share-exact'],
    [{ exact: 25, exclusiveMinimum: 25 }, 'error share-exact'],
    [{ minimum: 25, exclusiveMinimum: 30, maximum: 50 }, 'warning share-bound-once'],
    [{ minimum: 101, maximum: 50 }, 'error maximum'],
  ])('%j: %s', (figures, expected) => {
    const found = validateBods([lamp, ann, share(figures)]).map(({ severity, rule }) => `${severity} ${rule}`)
    expect(found).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('details', () => {
  const interest = (more: object) => relationship('r', 'ann', { interests: [holding({ ...more })] })
  const listing = {
    stockExchangeJurisdiction: 'JP',
    stockExchangeName: 'Lamp Exchange',
    security: { ticker: 'LMP' },
  }
  it.each<readonly [string, unknown, string | undefined]>([
    [
      'an interest that ends first',
      interest({ startDate: '2024-02-01', endDate: '2024-01-01' }),
      'error end-before-start',
    ],
    ['an interest of one day', interest({ startDate: '2024-02-01', endDate: '2024-02-01' }), undefined],
    [
      'an entity that ends first',
      entity('e', { foundingDate: '2024-02-01', dissolutionDate: '2020-01-01' }),
      'error end-before-start',
    ],
    [
      'a death before birth',
      person('p', { birthDate: '1964-04', deathDate: '1963' }),
      'error end-before-start',
    ],
    ['a life within one year', person('p', { birthDate: '1964-04-03', deathDate: '1964' }), undefined],
    ['a life too long', person('p', { birthDate: '1850', deathDate: '1980' }), 'warning life-length'],
    ['a birth long ago', person('p', { birthDate: '1750' }), 'warning birth-day'],
    ['a birth to come', person('p', { birthDate: '2024-05-02' }), 'warning future-day'],
    ['a birth today', person('p', { birthDate: '2024-05-01' }), undefined],
    ['a statement to come', entity('e', {}, { statementDate: '2030-01-01T00:00:00Z' }), 'warning future-day'],
    ['a source to come', entity('e', {}, { source: { retrievedAt: '2030-01-01' } }), 'warning future-day'],
    [
      'listed, and not',
      entity('e', { publicListing: { hasPublicListing: false, securitiesListings: [listing] } }),
      'warning public-listing',
    ],
    [
      'a market with one code',
      entity('e', {
        publicListing: {
          hasPublicListing: true,
          securitiesListings: [{ ...listing, marketIdentifierCode: 'XLMP' }],
        },
      }),
      'warning market-codes',
    ],
    ['a trustee of a company', interest({ type: 'trustee' }), 'warning trust-role'],
    ['a nominee in a company', interest({ type: 'nominee' }), 'warning nomination-role'],
    [
      'a trustee of a trust',
      relationship('r', 'ann', { subject: 'trust', interests: [{ type: 'trustee' }] }),
      undefined,
    ],
    ['a passport', person('p', { identifiers: [{ id: '1', scheme: 'JPN-PASSPORT' }] }), undefined],
    [
      'a passport of nowhere',
      person('p', { identifiers: [{ id: '1', scheme: 'PASSPORT' }] }),
      'warning person-scheme',
    ],
    [
      'no reason why what is known is missing',
      person('p', { politicalExposure: { status: 'isPep', details: [{ missingInfoReason: 'lost' }] } }),
      'warning exposure-missing',
    ],
    [
      'an annotation about nothing',
      entity(
        'e',
        {},
        { annotations: [{ motivation: 'commenting', statementPointerTarget: '/recordDetails/born' }] },
      ),
      'warning annotation-target',
    ],
    [
      'an annotation about a name',
      entity(
        'e',
        { 'a/b': [1] },
        { annotations: [{ motivation: 'commenting', statementPointerTarget: '/recordDetails/a~1b/0' }] },
      ),
      undefined,
    ],
  ])('%s', (_, statement, expected) => {
    const found = validateBods([lamp, ann, trust, statement], { today: '2024-05-01' })
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      expected === undefined ? [] : [expected],
    )
  })

  it('are not compared with a day that is not given', () => {
    expect(validateBods([lamp, person('p', { birthDate: '2990-05-02' })])).toEqual([])
  })
})

describe('versions', () => {
  const of = (bodsVersion: string) =>
    entity(
      'lamp',
      {},
      { publicationDetails: { publicationDate: '2024-01-01', bodsVersion, publisher: { name: 'R' } } },
    )

  it('that nobody knows are told once, in a sentence', () => {
    const faults = validateBods([
      of('0.9'),
      { ...of('0.9'), statementId: 'x'.repeat(32), recordStatus: 'updated' },
    ])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({
      rule: 'version',
      path: '$[0].publicationDetails.bodsVersion',
      severity: 'error',
    })
    expect(faults[0]?.message.en).toContain('The versions known here are 0.2, 0.3, 0.4.')
    expect(faults[0]?.message.ja).toContain('BODS の版が 0.9 となっていますが')
  })

  it('of another form are named and not measured by this one', () => {
    const faults = validateBods([{ statementID: 'a', statementType: 'personStatement' }, lamp])
    expect(faults.map(({ rule, path }) => [rule, path])).toEqual([['version', '$[0]']])
  })

  it('that have not the form of one only break the schema', () => {
    expect(validateBods([of('4.2.1')]).map(({ rule }) => rule)).toEqual(['pattern'])
  })
})
