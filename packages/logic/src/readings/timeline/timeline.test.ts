import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, onDay } from '../../case/given.ts'
import { readCase } from '../../case/read-case.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { arbitraryCase } from '../../testing/arbitrary-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { formatDay } from '../../values/day.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { changeDays } from './change-days.ts'
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

/** Where the answer or the outcomes that hold differ from the day before, by asking every day. */
function stepsDayByDay(ruleSet: RuleSet, given: Case): readonly string[] {
  const { span, act } = ruleSet
  const steps: string[] = []
  let last = ''
  for (let day = span.from; day <= span.until; day++) {
    const evaluation = evaluate(ruleSet, onDay(given, act.id, day))
    const now = [...evaluation.possible, '|', ...evaluation.outcomes().map(({ id }) => id)].join()
    if (now !== last) steps.push(formatDay(day))
    last = now
  }
  return steps
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

  it('names the change even where another condition of the same step is not known', () => {
    const given = caseOf({ 'shares.own': '20%', 'promise.no-seat': true, 'target.staff': null })
    expect(
      timeline(holdingRules, given).map(({ outcome, changedBy }) => [outcome, changedBy.map(({ id }) => id)]),
    ).toEqual([
      ['unknown', []],
      ['exempt', ['exemption']],
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

  it('looks only at days on which something can turn, inside lists too', () => {
    const given = caseOf({ related: [{ foreign: true, shares: '3%' }] })
    const withoutDay = evaluate(holdingRules, given).reading
    expect(changeDays(holdingRules, withoutDay).map(formatDay)).toEqual(['2017-07-01', '2020-06-07'])
  })

  it.each([
    ['holding', holdingRules],
    ['permit', permitRules],
  ])(
    'steps in %s where the answer of the day differs from the day before, and nowhere else',
    (_, ruleSet) => {
      fc.assert(
        fc.property(arbitraryCase(ruleSet), (given) => {
          const steps = timeline(ruleSet, given).filter(
            (interval, place, all) =>
              interval.possible.join() !== all[place - 1]?.possible.join() ||
              interval.obligations.join() !== all[place - 1]?.obligations.join(),
          )
          expect(steps.map(({ from }) => from)).toEqual(stepsDayByDay(ruleSet, given))
        }),
        { numRuns: 25 },
      )
    },
  )

  it('gives no change of law that does not begin or end on the first day of its interval', () => {
    fc.assert(
      fc.property(arbitraryCase(permitRules), (given) => {
        for (const { from, changedBy } of timeline(permitRules, given))
          for (const { appliesFrom } of changedBy) expect(appliesFrom).toBe(from)
      }),
      { numRuns: 50 },
    )
  })
})
