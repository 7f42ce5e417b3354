import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, withFact } from '../../case/given.ts'
import { readCase } from '../../case/read-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { type Change, options } from './options.ts'

const base = {
  'investor.foreign': true,
  'shares.own': '5%',
  related: [],
  'act.kind': 'buy',
  'promise.no-seat': false,
  'target.staff': 100,
}

function caseOf(facts: object, on = '2024-03-01'): Case {
  const read = readCase(holdingRules, { on, facts: { ...base, ...facts } })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.case
}

function changed(given: Case, changes: readonly Change[]): readonly string[] {
  return evaluate(
    holdingRules,
    changes.reduce((one, { fact, value }) => withFact(one, fact, value), given),
  ).possible
}

describe('options', () => {
  it('finds staying under the threshold and giving the promise, the lightest first', () => {
    const { outcome, options: found, complete } = options(holdingRules, caseOf({}))
    expect(outcome).toBe('notify')
    expect(complete).toBe(true)
    expect(
      found.map(({ outcome: to, changes }) => [to, changes.map(({ fact, to: words }) => [fact, words.en])]),
    ).toEqual([
      ['none', [['shares.own', expect.stringContaining('1')]]],
      ['exempt', [['promise.no-seat', 'yes']]],
    ])
    expect(found[0]?.lost.map(({ id }) => id)).toEqual(['notify'])
  })

  it('offers a side of a threshold that the range held now straddles', () => {
    const given = caseOf({ 'shares.own': { atLeast: '0.5%', atMost: '2%' } })
    const found = options(holdingRules, given).options.map(({ outcome, changes }) => [
      outcome,
      ...changes.map(({ to }) => to.en),
    ])
    expect(found).toEqual([
      ['none', 'below 1 %'],
      ['exempt', 'at least 1 %', 'yes'],
      ['notify', 'at least 1 %'],
    ])
  })

  it('really flips: the changes lead to the outcome, and no smaller set does', () => {
    const share = fc.integer({ min: 0, max: 40 }).map((n) => `${n}/200`)
    fc.assert(
      fc.property(
        share,
        fc.constantFrom('buy', 'inherit', null),
        fc.constantFrom(true, false, null),
        fc.constantFrom('2019-01-01', '2024-03-01'),
        fc.constantFrom(5, 100, null),
        (own, kind, promise, on, staff) => {
          const given = caseOf(
            { 'shares.own': own, 'act.kind': kind, 'promise.no-seat': promise, 'target.staff': staff },
            on,
          )
          for (const { outcome, changes } of options(holdingRules, given).options) {
            expect(changed(given, changes)).toEqual([outcome])
            for (const { fact } of changes) {
              expect(
                changed(
                  given,
                  changes.filter((one) => one.fact !== fact),
                ),
              ).not.toEqual([outcome])
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
