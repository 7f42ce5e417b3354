import { Draw, drawCase, drawRuleSet } from '@sekisho/testkit'
import { expect, it } from 'vitest'
import { type Case, evaluate, options, type RuleSet, withFact } from '../../src/index.ts'
import { forCases, PATIENCE } from './runs.ts'

it('leads to another settled outcome by choosable facts alone, every one of them needed', {
  timeout: PATIENCE,
}, () => {
  let found = 0
  const check = (ruleSet: RuleSet, given: Case): void => {
    const before = evaluate(ruleSet, given)
    for (const option of options(ruleSet, given).options) {
      found += 1
      for (const { fact } of option.changes) expect(ruleSet.facts.get(fact)?.choosable).toBe(true)
      const changed = option.changes.reduce((one, { fact, value }) => withFact(one, fact, value), given)
      const after = evaluate(ruleSet, changed)
      expect(after.possible).toEqual([option.outcome])
      expect(before.possible).not.toEqual(after.possible)
      for (const left of option.changes) {
        const fewer = option.changes.filter((change) => change !== left)
        const without = fewer.reduce((one, { fact, value }) => withFact(one, fact, value), given)
        expect(evaluate(ruleSet, without).possible).not.toEqual([option.outcome])
      }
    }
  }
  forCases(500, check)
  // Found here: a change that was made on the way to a smaller set stayed in it.
  const ruleSet = drawRuleSet(4, 4)
  for (let seed = 0; seed < 300; seed++) check(ruleSet, drawCase(new Draw(seed), ruleSet))
  expect(found).toBeGreaterThan(20)
})
