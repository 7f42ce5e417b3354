import { describe, expect, it } from 'vitest'
import type { Case, Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { UNKNOWN_LIST } from '../../expression/unknown.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { dayOf } from '../../values/day.ts'
import { fraction } from '../../values/exact.ts'
import { ask, type Question } from './ask.ts'
import { withAnswer } from './target.ts'

function caseOf(facts: Readonly<Record<string, Given['value']>>): Case {
  const entries = Object.entries(facts).map(([id, value]): [string, Given] => [
    id,
    { status: 'known', value },
  ])
  return { facts: new Map(entries), rulings: new Map() }
}

function questionFor(ruleSet: RuleSet, given: Case, fact: string): Question | undefined {
  return ask(ruleSet, given).questions.find((question) => question.fact === fact)
}

const NONE = { records: [], open: false }
const buying = { 'day.act': dayOf('2024-03-01'), 'investor.foreign': 3, 'act.kind': 1, related: NONE }

describe('ask', () => {
  it('asks nothing when the outcome is settled', () => {
    const asking = ask(holdingRules, caseOf({ 'investor.foreign': 0 }))
    expect(asking).toEqual({ possible: ['none'], next: null, questions: [], settled: true, outside: [] })
  })

  it('offers the bands between thresholds, in both languages, with their outcomes', () => {
    const question = questionFor(holdingRules, caseOf(buying), 'shares.own')
    expect(question?.choices.map(({ label, leadsTo }) => [label.ja, label.en, leadsTo])).toEqual([
      ['1 % 未満', 'below 1 %', ['none']],
      ['1 % 以上', 'at least 1 %', ['notify', 'exempt']],
    ])
    expect(question?.choices[0]?.value.value).toEqual({
      low: 0,
      high: { n: 1, d: 100 },
      lowOpen: false,
      highOpen: true,
    })
  })

  it('moves the threshold by what the rest is known to be', () => {
    const related = { records: [{ foreign: 3, shares: fraction(4, 1000) }], open: false }
    const labels = (given: Case) =>
      questionFor(holdingRules, given, 'shares.own')?.choices.map(({ label }) => label.en)
    expect(labels(caseOf({ ...buying, related }))).toEqual(['below 0.6 %', 'at least 0.6 %'])
    expect(labels(caseOf({ ...buying, related: { ...related, open: true } }))).toEqual([
      'below 0.6 %',
      'at least 0.6 %',
    ])
  })

  it('asks for a field of a record by its place', () => {
    const related = { records: [{ foreign: 3 }], open: false }
    const given = caseOf({ ...buying, 'shares.own': fraction(4, 1000), related })
    const question = questionFor(holdingRules, given, 'related[0].shares')
    expect(question?.choices.map(({ label }) => label.en)).toEqual(['below 0.6 %', 'at least 0.6 %'])
    expect(question?.question.ja).toContain('1 件目')
  })

  it('offers to say that a list is empty, how long it is, or to list it', () => {
    const given = caseOf({ ...buying, related: UNKNOWN_LIST, 'shares.own': fraction(4, 1000) })
    const choices = questionFor(holdingRules, given, 'related')?.choices
    expect(choices?.map(({ label }) => label.en)).toEqual(['none', '1', '2', '3', 'I will list them'])
    expect(choices?.[0]?.leadsTo).toEqual(['none'])
  })

  it('divides the day of the act where the law changes', () => {
    const { 'day.act': _, ...undated } = buying
    const question = questionFor(
      holdingRules,
      caseOf({ ...undated, 'shares.own': fraction(5, 100) }),
      'day.act',
    )
    expect(question?.choices.map(({ label, leadsTo }) => [label.en, leadsTo])).toEqual([
      ['until 2020-06-06', ['none']],
      ['from 2020-06-07', ['notify', 'exempt']],
    ])
  })

  it('says which rule a fact decides, with its citation', () => {
    const why = questionFor(holdingRules, caseOf({}), 'investor.foreign')?.why
    expect(why?.ja).toBe('「acquisition（日）」（例法1条）を決めるため')
    expect(why?.en).toBe('It decides “acquisition” (Example Act art. 1)')
  })

  it('puts first what settles most', () => {
    const given = caseOf({ ...buying, 'shares.own': fraction(5, 100) })
    expect(ask(holdingRules, given).questions.map(({ fact }) => fact)).toEqual([
      'promise.no-seat',
      'target.staff',
    ])
    expect(ask(holdingRules, caseOf({})).next?.fact).toBe('investor.foreign')
  })

  it('tells what is not modelled apart from what can be asked', () => {
    const given = caseOf({ ...buying, 'act.kind': 4, 'shares.own': fraction(5, 100), 'promise.no-seat': 3 })
    const { outside, questions, settled, next } = ask(holdingRules, given)
    expect(outside.map(({ id }) => id)).toEqual(['swap'])
    expect([questions, next, settled]).toEqual([[], null, false])
  })

  it('does not ask for a number that is compared with a gap of the law', () => {
    const given = caseOf({ 'day.shipped': dayOf('2019-05-01'), lanterns: 1, stock: 10 })
    expect(ask(permitRules, given).questions).toEqual([])
    const later = caseOf({ 'day.shipped': dayOf('2020-05-01'), lanterns: 1, stock: 10 })
    expect(questionFor(permitRules, later, 'price')?.choices.map(({ label }) => label.en)).toEqual([
      'JPY 0',
      'at least JPY 1 and at most JPY 2,000,000',
      'at least JPY 2,000,001',
    ])
  })

  it('finds the threshold of a part and of its whole', () => {
    const bands = (facts: Readonly<Record<string, number>>, fact: string) =>
      questionFor(permitRules, caseOf({ 'day.shipped': dayOf('2018-05-01'), ...facts }), fact)?.choices.map(
        ({ label }) => label.en,
      )
    expect(bands({ stock: 10 }, 'lanterns')).toEqual(['at most 3 items', 'at least 4 items'])
    expect(bands({ lanterns: 4 }, 'stock')).toEqual(['at most 12 items', 'at least 13 items'])
  })
})

describe('withAnswer', () => {
  it('refuses a fact that the rule set does not have', () => {
    expect(() => withAnswer(holdingRules, caseOf({}), 'shares.owm', { status: 'known', value: 0 })).toThrow(
      'shares.owm',
    )
  })
})
