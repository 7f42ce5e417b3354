import { describe, expect, it } from 'vitest'
import { readCase } from '../../case/read-case.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import type { ProofStep } from '../explain/proof.ts'
import { determine } from './determine.ts'

function determined(rules: RuleSet, on: string | null, facts: object, rulings: object = {}) {
  const read = readCase(rules, { ...(on === null ? {} : { on }), facts, rulings })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return determine(rules, read.case)
}

const buying = {
  'investor.foreign': true,
  'shares.own': '1%',
  related: [],
  'act.kind': 'buy',
  'promise.no-seat': { assume: false },
  'target.staff': 100,
}
const shipping = {
  'day.applied': '2024-02-28',
  'buyer.country': 'AA',
  'buyer.military': false,
  lanterns: 2,
  stock: 10,
  returned: 0,
  price: 500,
  owners: [{ kind: 'person', country: 'CC', shares: 5 }],
}
const holding = (facts: object, rulings: object = {}) =>
  determined(holdingRules, '2024-03-01', facts, rulings)
const permit = (facts: object, on: string | null = '2024-03-01') =>
  determined(permitRules, on, { ...shipping, ...facts })

describe('a settled answer', () => {
  it('is an option with what follows from it, and what it rests on', () => {
    const result = holding(buying)
    expect(result).toMatchObject({
      regime: 'example/holding',
      on: '2024-03-01',
      outcome: 'notify',
      possible: ['notify'],
      title: { en: 'notify' },
      conclusions: { acquisition: true, exemption: false },
      decisions: { duty: 'notify', 'combined-share': '0.01' },
      unknown: [],
      assumed: [{ fact: 'promise.no-seat', value: false }],
      outside: [],
    })
    expect(result.proof.steps.map(({ kind, id }) => [kind, id])).toEqual([
      ['decision', 'duty'],
      ['outcome', 'notify'],
    ])
  })

  it('expands a named step once and refers to it afterwards', () => {
    const [, outcome] = holding(buying).proof.steps
    const isDuty = outcome?.because[0]
    expect(isDuty?.because).toMatchObject([{ kind: 'decision', id: 'duty', see: 'duty', because: [] }])
  })
})

describe('the days of an obligation', () => {
  it('move off closed days or not, and say how they were counted', () => {
    const [apply] = permit({}).obligations
    expect(apply).toMatchObject({
      id: 'apply',
      earliest: '2023-09-01',
      due: '2024-04-15',
      standstillUntil: '2024-03-01',
      ranges: {},
      arithmetic: {
        earliest: {
          ja: '2024-03-01 の6か月前は 2023-09-01（金曜）',
          en: '6 months before 2024-03-01 is 2023-09-01 (Friday)',
        },
        due: {
          ja: '2024-03-01 を1日目として45日目は 2024-04-14（日曜）。閉庁日なので 2024-04-15（月曜）に移る',
          en: '2024-03-01 being day one, day 45 is 2024-04-14 (Sunday); a closed day, so it moves to 2024-04-15 (Monday)',
        },
      },
    })
    expect(apply?.arithmetic.standstillUntil?.ja).toBe(
      '2024-02-28 の翌日から数えて30日目は 2024-03-29（金曜）。その翌日は 2024-03-30（土曜）。' +
        '2024-02-28 の翌日から数えて2営業日目は 2024-03-01（金曜）',
    )
  })

  it('are ranges while the day they count from is open', () => {
    const facts = { 'day.shipped': { atLeast: '2024-03-01', atMost: '2024-03-04' } }
    const result = permit(facts, null)
    expect(result.on).toBeNull()
    expect(result.obligations[0]).toMatchObject({
      due: null,
      ranges: { due: { low: '2024-04-15', high: '2024-04-17', lowOpen: false, highOpen: false } },
    })
    expect(result.unknown).toMatchObject([{ fact: 'day.shipped', decisive: false }])
  })

  it('are not told beyond the calendar, which is then what is not known', () => {
    const result = permit({}, '2026-12-01')
    expect(result).toMatchObject({ outcome: 'licence', unknown: [], outside: [{ id: 'weekends' }] })
    expect(result.obligations[0]).toMatchObject({ due: null, ranges: { due: { low: null, high: null } } })
    expect(result.obligations[0]?.arithmetic.due?.en).toMatch(/known from 2018-01-01 until 2026-12-31 only/)
  })
})

describe('conditions', () => {
  it('bind where their own condition holds, may bind while it is open', () => {
    const { kind: _, ...owner } = shipping.owners[0] ?? { kind: '' }
    const [apply] = permit({ owners: [owner] }).obligations
    expect(apply?.conditions.map(({ id }) => id)).toEqual(['C1'])
    expect(apply?.possibleConditions.map(({ id }) => id)).toEqual(['C3'])
  })
})

describe('an open answer', () => {
  it('names the facts and fields that can still change it', () => {
    const result = permit({ 'buyer.country': 'CC', price: 5, owners: [{ kind: 'state', shares: 1 }] })
    expect(result).toMatchObject({
      outcome: 'unknown',
      possible: ['licence', 'none'],
      obligations: [],
      possibleObligations: [{ id: 'apply' }, { id: 'report' }],
      unknown: [{ fact: 'owners[0].country', decisive: true }],
    })
    expect(result.unknown[0]?.label).toEqual({
      ja: '買主の株主の1件目の「国」',
      en: "“country” of no. 1 in “Buyer's owners”",
    })
  })

  it('does not ask for what can no longer change it', () => {
    const { 'shares.own': _, ...rest } = buying
    expect(holding(rest).unknown.map(({ fact }) => fact)).toEqual(['shares.own'])
    expect(holding({ ...rest, 'investor.foreign': false })).toMatchObject({ outcome: 'none', unknown: [] })
  })
})

describe('what is not modelled', () => {
  const swap = { ...buying, 'act.kind': 'swap' }

  it('makes the answer outside, with its reason and what a person must judge', () => {
    expect(holding(swap)).toMatchObject({
      outcome: 'outside',
      title: { ja: 'モデル化の範囲外' },
      possible: ['notify', 'none'],
      unknown: [],
      outside: [{ id: 'swap', reason: { en: 'the order was not read' }, judge: { en: expect.any(String) } }],
    })
  })

  it('is settled by a ruling, shown with its author', () => {
    const ruling = { swap: { value: true, author: '財務省', document: '回答1号', on: '2024-02-01' } }
    expect(holding(swap, ruling)).toMatchObject({
      outcome: 'notify',
      outside: [],
      rulings: [{ id: 'swap', value: true, author: '財務省', document: '回答1号', on: '2024-02-01' }],
    })
  })

  it('stays unknown, not outside, while a fact is open beside it', () => {
    const { 'shares.own': _, ...rest } = swap
    expect(holding(rest)).toMatchObject({
      outcome: 'unknown',
      unknown: [{ fact: 'shares.own' }],
      outside: [{ id: 'swap' }],
    })
  })

  it('is also a value of the law that is not known on the day', () => {
    const result = permit({ 'buyer.country': 'CC', lanterns: 0, price: 5_000_000 }, '2019-12-31')
    expect(result).toMatchObject({ outcome: 'outside', possible: ['report', 'none'], unknown: [] })
    expect(result.outside.map(({ id }) => id)).toContain('price-limit')
  })
})

describe('the citations', () => {
  it('that mattered and were not read are listed with their notes, others not', () => {
    const { unverified } = permit({})
    expect(unverified.map(({ ja }) => ja).toSorted()).toEqual([
      '灯告示1号',
      '灯告示2号',
      '灯告示5号',
      '灯告示6号',
    ])
    expect(unverified[0]?.note).toEqual({ ja: '告示を読んでいない', en: 'the notice was not read' })
    expect(holding(buying).unverified).toEqual([])
  })

  it('show their chain of delegation', () => {
    const [step] = permit({}).proof.steps
    const cites = (one: ProofStep): readonly string[] =>
      (one.cites ?? []).flatMap(({ chain }) => chain.map(({ en }) => en))
    expect(step && cites(step)).toEqual(['Lantern Act art. 3', 'Lantern Order art. 2'])
  })
})
