import { arbitraryRuleSet, Draw, drawCase } from '@sekisho/testkit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkRuleSet, evaluate, fromJson, toJson } from '../../src/index.ts'

it('reads back what it writes, and evaluates the same', () => {
  fc.assert(
    fc.property(arbitraryRuleSet(), fc.nat(), (ruleSet, seed) => {
      const json = JSON.parse(JSON.stringify(toJson(ruleSet)))
      const again = checkRuleSet(fromJson(json))
      expect(toJson(again)).toEqual(json)
      const draw = new Draw(seed)
      for (let i = 0; i < 5; i++) {
        const given = drawCase(draw, ruleSet)
        const [one, other] = [evaluate(ruleSet, given), evaluate(again, given)]
        expect(other.conclusions()).toEqual(one.conclusions())
        expect(other.answer).toEqual(one.answer)
        expect(other.outcomes().map(({ id }) => id)).toEqual(one.outcomes().map(({ id }) => id))
      }
    }),
    { numRuns: 150 },
  )
})
