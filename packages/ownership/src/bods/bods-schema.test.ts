import { describe, expect, it } from 'vitest'
import { entity, holding, person, relationship } from '../../fixtures/bods/statements.ts'
import { validateBods } from './validate-bods.ts'

/** Each fault as `rule path property`. */
const faultsOf = (...statements: readonly unknown[]) =>
  validateBods(statements)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, path, property }) => `${rule} ${path} ${property}`)

const without = (statement: object, name: string) =>
  Object.fromEntries(Object.entries(statement).filter(([key]) => key !== name))

describe('one mistake is one fault', () => {
  it.each<readonly [string, unknown, string]>([
    ['a missing name', without(entity('lamp'), 'statementDate'), 'required $[0] statementDate'],
    ['a missing type of record', without(entity('lamp'), 'recordType'), 'required $[0] recordType'],
    [
      'an unknown type of record',
      entity('lamp', {}, { recordType: 'firm' }),
      'enum $[0].recordType recordType',
    ],
    [
      'details that are no object',
      entity('lamp', {}, { recordDetails: [] }),
      'type $[0].recordDetails recordDetails',
    ],
    [
      'a missing type with a subtype',
      entity('lamp', { entityType: { subtype: 'trust' } }),
      'required $[0].recordDetails.entityType type',
    ],
    [
      'a subtype of another type',
      entity('lamp', { entityType: { type: 'stateBody', subtype: 'trust' } }),
      'enum $[0].recordDetails.entityType.subtype subtype',
    ],
    [
      'a subtype that is none',
      entity('lamp', { entityType: { type: 'arrangement', subtype: 'club' } }),
      'enum $[0].recordDetails.entityType.subtype subtype',
    ],
    [
      'an address with a number as its kind',
      person('ann', { addresses: [{ type: 7 }] }),
      'type $[0].recordDetails.addresses[0].type type',
    ],
    [
      'a number among names',
      entity('lamp', { alternateNames: ['Lantern', 7] }),
      'type $[0].recordDetails.alternateNames[1] alternateNames',
    ],
    [
      'an identifier without a scheme',
      person('ann', { identifiers: [{ id: '7' }] }),
      'anyOf $[0].recordDetails.identifiers[0] scheme',
    ],
    [
      'a publisher without name and address',
      entity(
        'lamp',
        {},
        { publicationDetails: { publicationDate: '2024-01-01', bodsVersion: '0.4', publisher: {} } },
      ),
      'anyOf $[0].publicationDetails.publisher name',
    ],
    [
      'a day that is none',
      entity('lamp', {}, { statementDate: '2024-02-30' }),
      'anyOf $[0].statementDate statementDate',
    ],
    [
      'a time without offset',
      entity('lamp', {}, { statementDate: '2024-02-28T10:00:00' }),
      'anyOf $[0].statementDate statementDate',
    ],
    [
      'a month for a day',
      entity('lamp', { foundingDate: '2024-02' }),
      'format $[0].recordDetails.foundingDate foundingDate',
    ],
    [
      'a birth in no year',
      person('ann', { birthDate: '64' }),
      'anyOf $[0].recordDetails.birthDate birthDate',
    ],
    ['a link that is none', entity('lamp', { uri: 'lamp.example' }), 'format $[0].recordDetails.uri uri'],
    [
      'an annotation that links to nothing',
      entity('lamp', {}, { annotations: [{ motivation: 'linking', statementPointerTarget: '' }] }),
      'required $[0].annotations[0] url',
    ],
    [
      'an annotation without a motivation',
      entity('lamp', {}, { annotations: [{ statementPointerTarget: '' }] }),
      'required $[0].annotations[0] motivation',
    ],
    [
      'content transformed by a comment',
      entity(
        'lamp',
        {},
        {
          annotations: [{ motivation: 'commenting', statementPointerTarget: '', transformedContent: 'x' }],
        },
      ),
      'const $[0].annotations[0].transformedContent transformedContent',
    ],
    [
      'a listing that says nothing',
      entity('lamp', { publicListing: {} }),
      'required $[0].recordDetails.publicListing hasPublicListing',
    ],
    ['a statement that is a text', 'lamp', 'type $[0] '],
  ])('%s', (_, statement, expected) => {
    expect(faultsOf(statement)).toEqual([expected])
  })

  it.each<readonly [string, unknown, string]>([
    [
      'a holder that is a number',
      relationship('r', 7),
      'oneOf $[1].recordDetails.interestedParty interestedParty',
    ],
    [
      'a holder without a reason',
      relationship('r', {}),
      'oneOf $[1].recordDetails.interestedParty interestedParty',
    ],
    [
      'a component with components',
      relationship('r', { reason: 'unknown' }, { isComponent: true, componentRecords: ['lamp'] }),
      'const $[1].recordDetails.componentRecords componentRecords',
    ],
    [
      'components of what may be a component',
      without2('isComponent', relationship('r', { reason: 'unknown' }, { componentRecords: ['lamp'] })),
      'required $[1].recordDetails isComponent',
    ],
    [
      'a share above the whole',
      relationship('r', { reason: 'unknown' }, { interests: [holding({ share: { exact: 100.5 } })] }),
      'maximum $[1].recordDetails.interests[0].share.exact exact',
    ],
  ])('%s', (_, statement, expected) => {
    expect(faultsOf(entity('lamp'), statement)).toEqual([expected])
  })

  it.each<readonly [string, (statement: object) => unknown, string]>([
    [
      'a record without a name before others',
      (first) => without(first, 'recordId'),
      'required $[0] recordId',
    ],
    ['a statement without a day', (first) => without(first, 'statementDate'), 'required $[0] statementDate'],
  ])('%s, of which more could follow', (_, change, expected) => {
    const again = entity(
      'lamp',
      {},
      { statementId: 'x'.repeat(32), statementDate: '2024-05-01', recordStatus: 'updated' },
    )
    const closed = {
      ...again,
      statementId: 'y'.repeat(32),
      statementDate: '2024-06-01',
      recordStatus: 'closed',
    }
    const about = relationship('r', { reason: 'unknown' })
    expect(faultsOf(change(entity('lamp')), about, again, closed)).toEqual([expected])
  })

  it('and several are several', () => {
    expect(faultsOf(entity('lamp', { name: 7, addresses: {}, isComponent: 'no' }))).toHaveLength(3)
  })
})

describe('a fault says what to do', () => {
  it('with the statement that it is in', () => {
    expect(validateBods([entity('lamp', { name: 7 })])[0]?.statementId).toBe(
      'statement-about-lamp------------',
    )
  })

  it('with the code that was probably meant', () => {
    const faults = validateBods([
      entity('lamp'),
      relationship('r', { reason: 'unknown' }, { interests: [{ type: 'voting-rights' }] }),
    ])
    expect(faults[0]?.message).toEqual({
      ja: '「type」の "voting-rights" は、ここで使えるコードではありません。「votingRights」ではありませんか。使えるコード：votingRights、nominee、nominator、settlor、trustee、boardChair、protector、boardMember、ほか 15 個。',
      en: '"type" is "voting-rights", which is no code for it. Did you mean "votingRights"? It can be votingRights, nominee, nominator, settlor, trustee, boardChair, protector, boardMember or one of 15 more.',
    })
  })

  it('with only the codes that can stand at that place', () => {
    const [fault] = validateBods([entity('lamp', { entityType: { type: 'stateBody', subtype: 'trust' } })])
    expect(fault?.message.en).toContain('It can be governmentDepartment, stateAgency, other.')
  })

  it('with the shorter list where two hold', () => {
    const [fault] = validateBods([entity('lamp', { addresses: [{ type: 'home' }] })])
    expect(fault?.message.en).toBe(
      '"type" is "home", which is no code for it. It can be registered, business, alternative.',
    )
  })

  it('without quoting what is long or deep', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    expect(validateBods([entity('lamp', { name: deep })])[0]?.message.en).toBe(
      '"name" is [[[…]]], but must be a text in quotation marks. Write it as one.',
    )
  })

  it('when there is no list', () => {
    expect(validateBods({})[0]).toMatchObject({
      path: '$',
      rule: 'type',
      message: { en: expect.stringContaining('is {}') },
    })
  })
})

/** A statement whose details lack one member. */
function without2(name: string, statement: { readonly recordDetails: object }) {
  return { ...statement, recordDetails: without(statement.recordDetails, name) }
}
