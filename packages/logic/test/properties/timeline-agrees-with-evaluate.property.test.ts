import { expect, it } from 'vitest'
import { dayOf, evaluate, onDay, timeline } from '../../src/index.ts'
import { forCases, PATIENCE } from './runs.ts'

it('says for any day what evaluate says with the act on it', { timeout: PATIENCE }, () => {
  forCases(300, (ruleSet, given, draw) => {
    const intervals = timeline(ruleSet, given)
    const ends = intervals.map(({ from, until }) => [dayOf(from), dayOf(until)] as const)
    expect(ends[0]?.[0]).toBe(ruleSet.span.from)
    expect(ends.at(-1)?.[1]).toBe(ruleSet.span.until)
    for (const [place, [from, until]] of ends.entries()) {
      expect(from).toBe((ends[place - 1]?.[1] ?? from - 1) + 1)
      for (const day of [from, until, draw.whole(from, until), draw.whole(from, until)]) {
        const evaluation = evaluate(ruleSet, onDay(given, ruleSet.act.id, day))
        expect(evaluation.possible).toEqual(intervals[place]?.possible)
        expect(evaluation.outcomes().map(({ id }) => id)).toEqual(intervals[place]?.obligations)
      }
    }
  })
})
