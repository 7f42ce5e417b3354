import { refine } from '@sekisho/testkit'
import { expect, it } from 'vitest'
import { ask, type Case, evaluate, withAnswer } from '../../src/index.ts'
import { forCases, PATIENCE } from './runs.ts'

/** More questions than a random rule set has facts and fields. */
const MOST = 80

it('says what is still possible, and asks until the answer is settled or nothing can be asked', {
  timeout: PATIENCE,
}, () => {
  forCases(150, (ruleSet, given, draw) => {
    let now: Case = given
    for (let asked = 0; ; asked++) {
      expect(asked).toBeLessThan(MOST)
      const { next, possible, settled, outside } = ask(ruleSet, now)
      expect(possible).toEqual(evaluate(ruleSet, now).possible)
      expect(settled).toBe(possible.length === 1)
      if (settled) expect(next).toBe(null)
      const choice = draw.pickAny(next?.choices ?? [])
      if (next === null || choice === undefined) {
        if (next === null && outside.length === 0) {
          // What is left open is open for good: nothing that can be learnt changes it.
          for (let i = 0; i < 5; i++)
            expect(evaluate(ruleSet, refine(draw, ruleSet, now, 100)).possible).toEqual(possible)
        }
        return
      }
      now = withAnswer(ruleSet, now, next.fact, choice.value)
      expect(evaluate(ruleSet, now).possible).toEqual(choice.leadsTo)
    }
  })
})
