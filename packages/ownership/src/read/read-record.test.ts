import { describe, expect, it } from 'vitest'
import { WHOLE } from '../graph/index.ts'
import { readRecord } from './index.ts'

const PERCENT = WHOLE / 100

/** A record of the UK's snapshot; the person is made up. */
function psc(data: Readonly<Record<string, unknown>>) {
  return {
    company_number: '00000001',
    data: {
      kind: 'individual-person-with-significant-control',
      name: 'Mr Made Up',
      links: { self: '/company/00000001/persons-with-significant-control/individual/x' },
      notified_on: '2020-01-02',
      ...data,
    },
  }
}

describe('a person with significant control', () => {
  it.each([
    ['ownership-of-shares-25-to-50-percent', 'shares', 25 * PERCENT + 1, 50 * PERCENT],
    ['voting-rights-50-to-75-percent', 'votes', 50 * PERCENT + 1, 75 * PERCENT - 1],
    ['voting-rights-75-to-100-percent-as-trust', 'votes', 75 * PERCENT, WHOLE],
    [
      'ownership-of-shares-more-than-25-percent-registered-overseas-entity',
      'shares',
      25 * PERCENT + 1,
      WHOLE,
    ],
    ['right-to-appoint-and-remove-directors', 'seats', 50 * PERCENT + 1, WHOLE],
  ])('has of %s %s', (nature, measure, least, most) => {
    const read = readRecord(psc({ natures_of_control: [nature], ceased_on: '2021-01-01' }), 'x.jsonl:1')
    expect(read?.interests).toEqual([
      {
        holder: '/company/00000001/persons-with-significant-control/individual/x',
        held: 'GB-COH-00000001',
        measure,
        share: { least, most },
        isThroughOthers: true,
        from: '2020-01-02',
        until: '2021-01-01',
        source: 'x.jsonl:1',
      },
    ])
  })

  it('is a company of the register where it has a number of it', () => {
    const kind = 'corporate-entity-person-with-significant-control'
    const [holder] =
      readRecord(psc({ kind, identification: { registration_number: '123456 ' } }), '')?.entities ?? []
    expect(holder).toMatchObject({ id: 'GB-COH-00123456', kind: 'company' })
  })

  it('tells what gives no share', () => {
    const read = readRecord(psc({ natures_of_control: ['significant-influence-or-control'] }), '')
    expect(read?.interests).toEqual([])
    expect(read?.leftOut[0]?.en).toContain('significant-influence-or-control')
    const statement = psc({ kind: 'persons-with-significant-control-statement' })
    expect(readRecord(statement, '')?.leftOut).toHaveLength(1)
  })
})

describe('a FollowTheMoney entity', () => {
  const ownership = (percentage: readonly string[]) => ({
    id: 'o',
    schema: 'Ownership',
    properties: { owner: ['a'], asset: ['b'], percentage, startDate: ['2020'], endDate: ['2021-01-01'] },
  })
  it('is an interest in shares', () => {
    const share = { least: 50.5 * PERCENT, most: 50.5 * PERCENT }
    const interest = { holder: 'a', held: 'b', measure: 'shares', share, until: '2021-01-01', source: 's' }
    expect(readRecord(ownership(['50.5%']), 's')?.interests).toEqual([interest])
  })
  it('is some share where none can be read', () => {
    expect(readRecord(ownership([]), '')?.interests[0]?.share).toEqual({ least: 1, most: WHOLE })
    expect(readRecord(ownership(['most']), '')?.leftOut).toHaveLength(1)
  })
  it('is a party', () => {
    expect(readRecord({ id: 'b', schema: 'Company', caption: 'B KK', properties: {} }, '')?.entities).toEqual(
      [{ id: 'b', kind: 'company', name: 'B KK' }],
    )
  })
})

it('passes over the count at the end of the snapshot', () => {
  const totals = { data: { kind: 'totals#persons-of-significant-control-snapshot' } }
  expect(readRecord(totals, '')).toEqual({ entities: [], interests: [], leftOut: [] })
})

it('says nothing of records of other formats', () => {
  for (const record of [null, 3, 'x', [], {}, { holder: 'a', held: 'b' }])
    expect(readRecord(record, '')).toBeUndefined()
})
