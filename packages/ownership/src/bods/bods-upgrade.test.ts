import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entity } from '../../fixtures/bods/statements.ts'
import { interestsOfBods, readBods, upgradeBods, validateBods } from './index.ts'

const read = (file: string) => readFileSync(new URL(`../../fixtures/bods/${file}`, import.meta.url), 'utf8')
const id = (name: string) => name.padEnd(32, '-')
const old = readBods(read('bods-0.2.json'))
const details = (name: string) =>
  old.statements.find(({ statementId }) => statementId === id(name))?.recordDetails

describe('statements of 0.2', () => {
  it('have the form of 0.4, and that is said', () => {
    expect(old.unreadable).toEqual([])
    expect(old.faults.map(({ severity, rule }) => [severity, rule])).toEqual([['warning', 'upgraded']])
    expect(old.faults[0]?.message.en).toContain('8 statements of BODS 0.2 were brought to the form of 0.4.')
    expect(validateBods(old.statements)).toEqual([])
  })

  it('are about the records of the statements that they replace, in the declaration of their subject', () => {
    const records = old.statements.map(({ recordId, recordStatus, declarationSubject }) => [
      recordId,
      recordStatus,
      declarationSubject,
    ])
    const lamp = id('lamp-works-1')
    expect(records).toEqual([
      [lamp, 'new', lamp],
      [id('holding'), 'new', lamp],
      [id('ann'), 'new', lamp],
      [id('ann-in-holding'), 'new', lamp],
      [id('holding-in-lamp'), 'new', lamp],
      [id('ann-in-lamp'), 'new', lamp],
      [lamp, 'updated', lamp],
      [id('nobody-in-lamp'), 'new', lamp],
    ])
    expect(old.statements[6]?.replacesStatements).toEqual([lamp])
  })

  it('take the day of their publication where they have none', () => {
    expect(old.statements.map(({ statementDate }) => statementDate).slice(-2)).toEqual([
      '2019-01-01',
      '2020-02-13',
    ])
  })

  it('name countries, kinds and first days', () => {
    expect(details('lamp-works-1')).toEqual({
      isComponent: false,
      entityType: { type: 'registeredEntity' },
      name: 'Lamp Works',
      jurisdiction: { name: 'Japan', code: 'JP' },
      foundingDate: '2001-01-01',
      identifiers: [{ id: '0100-01-000001', schemeName: 'Register' }],
      addresses: [
        { type: 'alternative', address: '1 Lamp Street, Tokyo', country: { name: 'Japan', code: 'JP' } },
      ],
    })
    expect(details('ann')).toEqual({
      isComponent: false,
      personType: 'knownPerson',
      names: [{ type: 'legal', fullName: 'Ann Lantern' }],
      nationalities: [{ name: 'France', code: 'FR' }],
      birthDate: '1964-04',
      placeOfBirth: { type: 'placeOfBirth', address: 'Lyon' },
      addresses: [
        { type: 'residence', address: '2 Lamp Street, Paris', country: { name: 'France', code: 'FR' } },
      ],
      politicalExposure: {
        status: 'isPep',
        details: [{ reason: 'Minister of Lamps', startDate: '2010-05-01' }],
      },
    })
  })

  it('have parties by record, and bounds as numbers', () => {
    expect(details('ann-in-lamp')).toEqual({
      isComponent: false,
      subject: id('lamp-works-1'),
      interestedParty: id('ann'),
      componentRecords: [id('ann-in-holding'), id('holding'), id('holding-in-lamp')],
      interests: [
        {
          type: 'votingRights',
          directOrIndirect: 'indirect',
          beneficialOwnershipOrControl: true,
          share: { exclusiveMinimum: 25, maximum: 50 },
        },
      ],
    })
    expect(details('ann-in-holding')?.interests).toMatchObject([{ share: { exact: 100 } }])
    expect(details('holding-in-lamp')?.interests).toMatchObject([
      { type: 'votingRights', share: { minimum: 25, exclusiveMaximum: 50 }, startDate: '2016-01-01' },
    ])
    expect(details('nobody-in-lamp')).toMatchObject({
      subject: id('lamp-works-1'),
      interestedParty: { reason: 'subjectExemptFromDisclosure', description: 'Small' },
      interests: [{ type: 'beneficiaryOfLegalArrangement' }],
    })
  })

  it('keep their annotations, which point to where things are now', () => {
    expect(old.statements[5]?.annotations).toEqual([
      {
        motivation: 'commenting',
        statementPointerTarget: '/recordDetails/interests/0',
        description: 'As declared',
      },
      {
        motivation: 'transformation',
        statementPointerTarget: '',
        description: 'Brought from BODS 0.2 to the form of 0.4.',
      },
    ])
  })
})

describe('statements of 0.3', () => {
  const { statements, faults } = readBods(read('bods-0.3.json'))

  it('have the form of 0.4', () => {
    expect(faults.map(({ rule }) => rule)).toEqual(['upgraded'])
    expect(statements[0]?.recordDetails).toMatchObject({
      entityType: { type: 'stateBody', subtype: 'stateAgency', details: '庁' },
      jurisdiction: { name: 'Japan', code: 'JP' },
      formedByStatute: { name: 'Lamp Act', date: '1949-12-01' },
    })
    expect(statements[1]?.recordDetails.lampsPerYear).toBe(7)
    expect(statements[2]?.recordDetails).toMatchObject({ politicalExposure: { status: 'isNotPep' } })
  })

  it('become records as those of 0.4 do', () => {
    const { interests, problems } = interestsOfBods(statements)
    expect(problems).toEqual([])
    expect(interests.map(({ kind, share, from }) => ({ kind, share, from }))).toEqual([
      { kind: 'control', share: undefined, from: undefined },
      { kind: 'shares', share: { min: 0.75, max: 1, minOpen: false, maxOpen: false }, from: undefined },
      { kind: 'board-chair', share: undefined, from: '2020-01-01' },
    ])
  })
})

describe('what is no old statement', () => {
  it('stays as it is', () => {
    const values = [entity('lamp'), 7, null, {}]
    expect(upgradeBods(values)).toEqual({ statements: values, faults: [] })
  })

  it('ends no upgrade: circles and rubbish are read', () => {
    const circle = { statementType: 'entityStatement', entityType: 'state', annotations: 7 }
    const { statements } = upgradeBods([
      { ...circle, statementID: 'a', replacesStatements: ['b', 7] },
      { ...circle, statementID: 'b', replacesStatements: ['a'] },
      { statementType: 7, subject: 7, interests: [7, { share: 7 }], componentStatementIDs: 7 },
      {
        statementType: 'personStatement',
        names: 7,
        addresses: [7],
        politicalExposure: 7,
        publicationDetails: 7,
      },
    ])
    expect(statements).toMatchObject([
      { recordId: 'b' },
      { recordId: 'b' },
      { recordType: 7 },
      { recordType: 'person' },
    ])
  })
})
