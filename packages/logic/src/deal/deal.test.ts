import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionNames } from '../expression/option.ts'
import { evaluate } from '../readings/evaluate/evaluate.ts'
import { holdingRules } from '../testing/holding.ts'
import { readDeal } from './read-deal.ts'
import { gravest } from './sum-up.ts'

const common = {
  on: '2024-03-01',
  facts: { 'investor.foreign': true, related: [], 'promise.no-seat': false },
}

describe('readDeal', () => {
  it('lays each act over what is said for all', () => {
    const deal = readDeal(holdingRules, {
      ...common,
      acts: [
        { id: 'bought', facts: { 'act.kind': 'buy', 'shares.own': '5%', 'target.staff': 100 } },
        { id: 'inherited', on: '2019-01-01', facts: { 'act.kind': 'inherit', 'shares.own': '5%' } },
      ],
    })
    const answers = deal.ok && deal.acts.map((act) => [act.id, evaluate(holdingRules, act.case).possible])
    expect(answers).toEqual([
      ['bought', ['notify']],
      ['inherited', ['none']],
    ])
  })

  it.each([
    ['in the act', { ...common, acts: [{ facts: { 'shares.onw': '5%' } }] }, 'acts[0].facts.shares.onw'],
    ['in what is common', { ...common, facts: { 'shares.onw': '5%' }, acts: [{}] }, 'facts.shares.onw'],
    ['in a strange key', { ...common, acts: [{ fact: {} }] }, 'acts[0].fact'],
    ['in a name two acts have', { ...common, acts: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, 'acts[2].id'],
    ['in acts that are none', { ...common, acts: [] }, 'acts'],
  ])('says where a fault lies: %s', (_, raw, path) => {
    const deal = readDeal(holdingRules, raw)
    expect(deal.ok ? [] : deal.problems.map(({ at }) => at.path)).toEqual([path])
  })
})

describe('gravest', () => {
  it('is every gravest option over all ways the acts may turn out', () => {
    const options = fc.integer({ min: 1, max: 7 })
    fc.assert(
      fc.property(fc.array(options, { minLength: 1, maxLength: 4 }), (answers) => {
        const ways = answers.reduce<readonly number[]>(
          (found, answer) =>
            found.flatMap((place) =>
              [0, 1, 2].filter((one) => answer & (1 << one)).map((one) => Math.min(place, one)),
            ),
          [2],
        )
        const bits = ways.reduce((all, place) => all | (1 << place), 0)
        expect(gravest(holdingRules, answers)).toEqual(optionNames(holdingRules.answer.type, bits))
      }),
    )
  })
})
