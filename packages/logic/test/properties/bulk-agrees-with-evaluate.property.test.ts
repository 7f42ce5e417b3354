import { arbitraryRuleSet, Draw, drawCase, plainCase } from '@sekisho/testkit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bulk, evaluate, toColumns } from '../../src/index.ts'
import { PATIENCE } from './runs.ts'

const TIMES = Number(process.env.SEKISHO_RUNS ?? 1)

it('answers every row as evaluate does, most of them by the fast path', { timeout: PATIENCE }, () => {
  let [fast, slow] = [0, 0]
  fc.assert(
    fc.property(arbitraryRuleSet(), fc.noShrink(fc.nat()), (ruleSet, seed) => {
      const draw = new Draw(seed)
      const cases = draw.times(20, 20, () => {
        const given = drawCase(draw, ruleSet)
        return draw.chance(85) ? plainCase(given) : given
      })
      const columns = toColumns(ruleSet, cases)
      const conclusions = [...ruleSet.rules.keys(), ...ruleSet.outcomes.map(({ id }) => id)]
      const choices = [...ruleSet.decisions.values()].filter(({ type }) => type.is === 'choice')
      const decisions = choices.map(({ id }) => id)
      const ready = bulk(ruleSet, { layout: columns.layout, conclusions, decisions })
      if ('refused' in ready) throw new Error(ready.refused.en)
      const answers = ready.run(columns)
      fast += answers.fast
      slow += answers.slow
      for (const [row, given] of cases.entries()) {
        const evaluation = evaluate(ruleSet, given)
        for (const [id, rule] of ruleSet.rules)
          expect([id, answers.conclusions[id]?.[row]]).toEqual([id, evaluation.reading.value(rule)])
        for (const outcome of ruleSet.outcomes)
          expect([outcome.id, answers.conclusions[outcome.id]?.[row]]).toEqual([
            outcome.id,
            evaluation.holds(outcome),
          ])
        for (const node of choices)
          expect([node.id, answers.decisions[node.id]?.[row]]).toEqual([
            node.id,
            evaluation.reading.value(node),
          ])
      }
    }),
    { numRuns: 120 * TIMES, ...(TIMES === 1 ? { seed: 20261124 } : {}) },
  )
  expect(fast).toBeGreaterThan(slow)
})
