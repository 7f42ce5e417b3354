import { describe, expect, it } from 'vitest'
import { holdingRules } from '../testing/holding.ts'
import { checkWorkedCases, readWorkedCases } from './worked-case.ts'

const file = (...cases: readonly object[]) => ({
  regime: 'example/holding',
  given: {
    'investor.foreign': true,
    related: [],
    'promise.no-seat': false,
    'target.staff': 100,
    'act.kind': 'buy',
  },
  cases,
})

function run(...cases: readonly object[]) {
  const read = readWorkedCases(file(...cases))
  expect(read.problems).toEqual([])
  return checkWorkedCases(holdingRules, read.cases).map(({ differences, problems }) => [
    ...differences.map(({ what, got }) => `${what}=${JSON.stringify(got)}`),
    ...problems.map(({ code }) => code),
  ])
}

describe('checkWorkedCases', () => {
  const facts = { 'shares.own': '1%' }
  it('passes a case that comes out as expected', () => {
    const expected = {
      outcome: 'notify',
      conclusions: { acquisition: true, refiling: null, duty: 'notify' },
      obligations: ['notify'],
      due: { notify: '2024-04-14' },
      outside: [],
      unknown: [],
    }
    expect(run({ id: 'a', on: '2024-03-01', facts, expect: expected })).toEqual([[]])
  })

  it('says what came out otherwise', () => {
    expect(
      run(
        { id: 'a', on: '2024-03-01', facts, expect: { outcome: 'none', due: { notify: '2024-04-15' } } },
        { id: 'b', on: '2020-06-06', facts, expect: { outcome: 'notify', obligations: ['notify'] } },
        { id: 'c', on: '2024-03-01', facts: { 'act.kind': 'swap', ...facts }, expect: { outcome: 'notify' } },
        { id: 'd', on: '2024-03-01', facts: { 'shares.own': '101%' }, expect: { outcome: 'notify' } },
        { id: 'e', on: '2024-03-01', facts, expect: { problems: ['out-of-bounds'] } },
      ),
    ).toEqual([
      ['outcome="notify"', 'due.notify="2024-04-14"'],
      ['outcome="none"', 'obligations=[]'],
      ['outcome="outside"'],
      ['out-of-bounds'],
      ['problems=[]'],
    ])
  })

  it('checks a deal as a whole and act by act', () => {
    const acts = [
      { id: 'one', facts: { 'shares.own': '5%' }, expect: { outcome: 'none' } },
      { id: 'two', facts: { 'act.kind': 'inherit', 'shares.own': '5%' }, expect: { outcome: 'none' } },
    ]
    expect(run({ id: 'deal', on: '2024-03-01', acts, expect: { outcome: 'none' } })).toEqual([
      ['outcome="notify"', 'acts[0].outcome="notify"'],
    ])
  })

  it('refuses keys that nobody reads, so that no expectation is silently skipped', () => {
    const { problems } = readWorkedCases(file({ id: 'a', expect: { outcom: 'notify' }, wy: '' }))
    expect(problems.map(({ at }) => at.path)).toEqual(['cases[0].wy', 'cases[0].expect.outcom'])
  })
})
