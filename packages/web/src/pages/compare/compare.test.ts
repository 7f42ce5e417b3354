import { regime } from '@sekisho/law/regimes'
import { readCase } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { emptyWork } from '../../deal/case-file.ts'
import { type Work, withAct } from '../../deal/work.ts'
import { differenceOf, isAlike } from './difference.ts'
import { readComparison } from './read-comparison.ts'
import { changedFacts, daysOf, type Sides, twoDays, twoFiles } from './sides.ts'

const ruleSet = await regime('jp/inward-investment')

function workOn(on: string, facts: object): Work {
  const read = readCase(ruleSet, { on, facts })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return withAct(emptyWork(ruleSet), (act) => ({ ...act, case: read.case }))
}

function difference(sides: Sides) {
  if (!sides.ok) throw new Error(JSON.stringify(sides.problems))
  return differenceOf(ruleSet, sides.left, sides.right)
}

const work = workOn('2020-06-06', {
  'act.kind': 'share-acquisition',
  'act.from-foreign-investor': false,
  'investor.kind': 'foreign-body',
  'target.in-japan': true,
  'target.listed': true,
  'shares.own': '5%',
  'votes.own': '5%',
  'shares.managed': '0%',
  'shares.overlap': '0%',
  'votes.overlap': '0%',
  related: [],
})

describe('two days', () => {
  it('turn what the law changed between them', () => {
    const { facts, turned } = difference(twoDays(work, { left: '2020-06-06', right: '2020-06-07' }))
    expect(facts.map(({ id }) => id)).toEqual([ruleSet.act.id])
    expect(turned.find(({ id }) => id === 'listed-shares')).toMatchObject({
      left: { en: 'does not apply' },
      right: { en: 'applies' },
      carried: 'answer',
    })
  })

  it('are the day of the act and the end of the span, unless others are asked for', () => {
    expect(daysOf(work, {}, '2024-01-01')).toEqual({ left: '2020-06-06', right: '2027-12-31' })
    expect(daysOf(emptyWork(ruleSet), { right: '2025-01-01' }, '2099-01-01')).toEqual({
      left: '2027-12-31',
      right: '2025-01-01',
    })
  })

  it('must be days of the span', () => {
    for (const left of ['2016-01-01', '2028-01-01', '2024-02-30', '<script>'])
      expect(twoDays(work, { left, right: '2020-06-07' })).toMatchObject({
        ok: false,
        problems: [{ code: 'compare.day' }],
      })
  })
})

describe('changed facts', () => {
  it('differ, and what is not known is nothing', () => {
    const { facts } = difference(changedFacts(work, { 'shares.own': '0.5%', 'votes.own': null }))
    expect(facts.map(({ id, right }) => [id, right?.en ?? null])).toEqual([
      ['shares.own', expect.stringContaining('0.5 %')],
      ['votes.own', null],
    ])
  })

  it('say what stands in a list', () => {
    const businesses = [{ whose: 'own', sector: 'cybersecurity' }]
    const { facts } = difference(changedFacts(work, { 'target.businesses': businesses }))
    expect(facts).toEqual([
      {
        id: 'target.businesses',
        left: null,
        right: {
          ja: '「営む事業」：1 件［「対象自身」、「サイバーセキュリティ関連」］',
          en: '“Businesses”: 1 [“The target itself”, “Cybersecurity”]',
        },
      },
    ])
  })

  it('that cannot be are refused with their sentence', () => {
    expect(changedFacts(work, { 'shares.own': '500%' })).toMatchObject({ ok: false })
    expect(changedFacts(work, { 'no.such': true })).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-fact' }],
    })
  })

  it('in none differ in nothing', () => {
    const { facts, turned, obligations } = difference(changedFacts(work, {}))
    expect([facts, turned, obligations.filter((pair) => !isAlike(pair))]).toEqual([[], [], []])
  })
})

describe('two files', () => {
  it('must be of one regime', () => {
    const other = { ...work, ruleSet: { ...ruleSet, id: 'jp/other' } }
    expect(twoFiles(work, other)).toMatchObject({ ok: false, problems: [{ code: 'compare.regime' }] })
  })
})

describe('an address', () => {
  it('is read as far as it makes sense', () => {
    expect(readComparison({ by: 'facts', facts: { a: 1 }, act: 1, left: 'x' })).toEqual({
      by: 'facts',
      facts: { a: 1 },
      act: 1,
      left: 'x',
    })
    expect(readComparison({ by: 'toString', facts: [1], act: -1, left: 3 })).toEqual({})
  })
})
