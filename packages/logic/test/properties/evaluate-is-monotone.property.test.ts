import { refine } from '@sekisho/testkit'
import { expect, it } from 'vitest'
import { type Case, evaluate, type RuleSet } from '../../src/index.ts'
import { forCases, PATIENCE } from './runs.ts'
import { conclusionsOf, isInside } from './within.ts'

function expectNarrower(ruleSet: RuleSet, less: Case, more: Case): void {
  const [before, after] = [evaluate(ruleSet, less), evaluate(ruleSet, more)]
  for (const [id, expression] of conclusionsOf(before)) {
    const [was, is] = [before.reading.value(expression), after.reading.value(expression)]
    if (!isInside(expression.type, is, was)) expect({ id, is }).toEqual({ id, is: { inside: was } })
  }
}

it('settles more, and unsettles nothing, when more is known', { timeout: PATIENCE }, () => {
  forCases(3000, (ruleSet, given, draw) => {
    const more = refine(draw, ruleSet, given)
    expectNarrower(ruleSet, given, more)
    expectNarrower(ruleSet, more, refine(draw, ruleSet, more, 100))
  })
})
