import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, onDay } from '../../case/given.ts'
import { readCase } from '../../case/read-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { formatDay } from '../../values/day.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { timeline } from './timeline.ts'

const base = {
  'investor.foreign': true,
  'shares.own': '5%',
  related: [],
  'act.kind': 'buy',
  'target.staff': 100,
}

function caseOf(facts: object): Case {
  const read = readCase(holdingRules, { facts: { ...base, ...facts } })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.case
}

describe('timeline', () => {
  it('shows when the answer changes and which change of the law did it', () => {
    expect(timeline(holdingRules, caseOf({ 'promise.no-seat': true }))).toMatchObject([
      { from: '2017-07-01', until: '2020-06-06', outcome: 'none', changedBy: [] },
      {
        from: '2020-06-07',
        until: '2027-12-31',
        outcome: 'exempt',
        changedBy: [
          { id: 'exemption' },
          { id: 'threshold', inForce: '2020-05-08', appliesFrom: '2020-06-07' },
        ],
      },
    ])
  })

  it('covers the span without gaps and agrees with evaluate on every day', () => {
    const { span, act } = holdingRules
    const share = fc.integer({ min: 0, max: 40 }).map((n) => `${n}/200`)
    fc.assert(
      fc.property(
        share,
        fc.constantFrom(true, false, null),
        fc.constantFrom('2020-01-15', '2023-08-31', null),
        fc.array(fc.integer({ min: span.from, max: span.until }), { minLength: 20, maxLength: 20 }),
        (own, promise, filed, days) => {
          const given = caseOf({ 'shares.own': own, 'promise.no-seat': promise, 'day.last-filing': filed })
          const intervals = timeline(holdingRules, given)
          expect(intervals[0]?.from).toBe(formatDay(span.from))
          expect(intervals.at(-1)?.until).toBe(formatDay(span.until))
          for (const day of days) {
            const iso = formatDay(day)
            const interval = intervals.filter(({ from, until }) => from <= iso && iso <= until)
            expect(interval.map(({ possible }) => possible)).toEqual([
              evaluate(holdingRules, onDay(given, act.id, day)).possible,
            ])
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
