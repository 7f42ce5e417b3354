import { describe, expect, it } from 'vitest'
import type { Case, Given } from '../../case/given.ts'
import { UNKNOWN_LIST } from '../../expression/unknown.ts'
import { holdingRules, kind, own, related } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { dayOf } from '../../values/day.ts'
import { fraction } from '../../values/exact.ts'
import { topic } from '../../write/topic.ts'
import { determine } from '../determine/determine.ts'
import { ask } from './ask.ts'
import { standing } from './standing.ts'
import { withoutAnswer } from './target.ts'

function caseOf(facts: Readonly<Record<string, Given['value']>>): Case {
  const entries = Object.entries(facts).map(([id, value]): [string, Given] => [
    id,
    { status: 'known', value },
  ])
  return { facts: new Map(entries), rulings: new Map() }
}

const NONE = { records: [], open: false }
const day = { 'day.act': dayOf('2024-03-01') }
const buying = { ...day, 'investor.foreign': 3, 'act.kind': 1, related: NONE }
const title = { ja: '取引', en: 'The deal' }

describe('standing', () => {
  it.each([
    {},
    day,
    buying,
    { ...buying, related: UNKNOWN_LIST },
    { ...buying, related: { records: [{ foreign: 3 }], open: true } },
    { ...buying, 'shares.own': fraction(5, 100) },
    { 'investor.foreign': 0 },
  ])('says the same of a case as ask: %j', (facts) => {
    const given = caseOf(facts)
    const [now, asking] = [standing(holdingRules, given), ask(holdingRules, given)]
    expect(now.open.toSorted()).toEqual(asking.questions.map(({ fact }) => fact).toSorted())
    expect([now.possible, now.settled, now.outside]).toEqual([
      asking.possible,
      asking.settled,
      asking.outside,
    ])
    for (const question of asking.questions.filter(({ fact }) => fact !== 'day.act'))
      expect(now.question(question.fact)).toEqual(question)
  })

  it('asks for the day of the act first, then by topics, then as declared', () => {
    const topics = [topic(title, [related, own]), topic(title, [kind])]
    const { open } = standing({ ...holdingRules, topics }, caseOf({ 'investor.foreign': 3 }))
    expect(open.slice(0, 4)).toEqual(['day.act', 'related', 'shares.own', 'act.kind'])
  })

  it('asks of a list one record after another', () => {
    const list = { records: [{ foreign: 3 }, { foreign: 3 }], open: false }
    const { open } = standing(holdingRules, caseOf({ ...buying, related: list }))
    expect(open.filter((id) => id.startsWith('related'))).toEqual(['related[0].shares', 'related[1].shares'])
  })

  it('offers no bands of days: a day is given as itself', () => {
    expect(standing(holdingRules, caseOf({})).question('day.act')?.choices).toEqual([])
  })

  it('has a question for what no longer matters, and none for what there is not', () => {
    const settled = standing(holdingRules, caseOf({ 'investor.foreign': 0 }))
    expect(settled.open).toEqual([])
    expect(settled.question('act.kind')?.choices).toHaveLength(3)
    expect(settled.question('act.kin')).toBeUndefined()
    expect(settled.question('related[0].nothing')).toBeUndefined()
  })

  it('asks about everything for what a determination calls unknown, decisive or not', () => {
    const shipping = { 'day.shipped': dayOf('2024-05-01'), lanterns: 5, stock: 10 }
    const cases = [
      [holdingRules, caseOf({})],
      [holdingRules, caseOf({ ...buying, 'shares.own': fraction(5, 100) })],
      [permitRules, caseOf({})],
      [permitRules, caseOf(shipping)],
    ] as const
    for (const [rules, given] of cases) {
      const { unknown } = determine(rules, given)
      const { open } = standing(rules, given, { about: 'everything' })
      expect(open.toSorted()).toEqual(unknown.map(({ fact }) => fact).toSorted())
    }
  })
})

describe('withoutAnswer', () => {
  it('takes a fact back, and a field of one record alone', () => {
    const list = { records: [{ foreign: 3, shares: 0 }, { foreign: 3 }], open: false }
    const given = caseOf({ ...day, related: list })
    expect(withoutAnswer(holdingRules, given, 'related').facts.has('related')).toBe(false)
    expect(withoutAnswer(holdingRules, given, 'related[0].shares').facts.get('related')?.value).toEqual({
      records: [{ foreign: 3 }, { foreign: 3 }],
      open: false,
    })
    expect(withoutAnswer(holdingRules, given, 'related[7].shares').facts.get('related')?.value).toEqual(list)
    expect(withoutAnswer(holdingRules, given, 'shares.own')).toBe(given)
    expect(withoutAnswer(holdingRules, given, 'no.such')).toBe(given)
  })
})
