import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCase } from '../../case/read-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { dayOf } from '../../values/day.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { compileCase } from './compile-case.ts'

const conclusions = [...holdingRules.rules.keys()]
const compiled = compileCase(holdingRules, {
  layout: {
    'day.act': 1,
    'day.last-filing': 1,
    'investor.foreign': 1,
    'shares.own': 1000,
    'act.kind': 1,
    'promise.no-seat': 1,
    'target.staff': 1,
    related: 1,
    'related[].foreign': 1,
    'related[].shares': 1000,
  },
  conclusions,
  decisions: ['duty'],
})

it('agrees with evaluate on plain records, and answers them itself', () => {
  if ('refused' in compiled) throw new Error(compiled.refused.en)
  const truth = fc.constantFrom(true, false, undefined)
  const share = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(
      fc.constantFrom('2019-05-01', '2020-06-06', '2020-06-07', undefined),
      fc.constantFrom('2020-01-31', null, undefined),
      truth,
      fc.option(share, { nil: undefined }),
      fc.constantFrom('buy', 'inherit', 'swap', undefined),
      truth,
      fc.constantFrom(0, 9, 10, undefined),
      fc.option(fc.array(fc.tuple(truth, share), { maxLength: 3 }), { nil: undefined }),
      (on, filed, foreign, own, kind, promise, staff, related) => {
        const record = {
          'day.act': on && dayOf(on),
          'day.last-filing': filed && dayOf(filed),
          'investor.foreign': foreign,
          'shares.own': own,
          'act.kind': kind,
          'promise.no-seat': promise,
          'target.staff': staff,
          related: related?.map(([isForeign, shares]) => ({ foreign: isForeign, shares })),
        }
        const read = readCase(holdingRules, {
          on,
          facts: {
            'day.last-filing': filed === null ? { absent: true } : filed,
            'investor.foreign': foreign,
            'shares.own': own === undefined ? undefined : `${own}/1000`,
            'act.kind': kind,
            'promise.no-seat': promise,
            'target.staff': staff,
            related: related?.map(([isForeign, shares]) => ({
              foreign: isForeign,
              shares: `${shares}/1000`,
            })),
          },
        })
        fc.pre(read.ok)
        const { reading } = evaluate(holdingRules, read.case)
        const expected = [...holdingRules.rules].map(([id, rule]): [string, number] => [
          id,
          reading.value(rule),
        ])
        expect(compiled.answer(record)).toEqual({
          ...Object.fromEntries(expected),
          duty: reading.value(holdingRules.answer),
        })
      },
    ),
    { numRuns: 500 },
  )
})

it.each([
  ['a number that is not whole', { 'shares.own': 0.5 }],
  ['a number beyond 2^53', { 'shares.own': 2n ** 60n }],
  ['an option that is none', { 'act.kind': 'byu' }],
  ['a text where a truth must stand', { 'investor.foreign': 'yes' }],
  ['a list that is none', { related: 'nobody' }],
  ['a list of what is no record', { related: [null] }],
  ['a record with a field of another type', { related: [{ foreign: true, shares: '1%' }] }],
])('leaves to evaluate %s', (_, record) => {
  if ('refused' in compiled) throw new Error(compiled.refused.en)
  const whole = { 'day.act': dayOf('2024-03-01'), ...record }
  expect(compiled.answer(whole)).toBeNull()
  expect(compiled.answer({ 'day.act': dayOf('2024-03-01') })).not.toBeNull()
})
