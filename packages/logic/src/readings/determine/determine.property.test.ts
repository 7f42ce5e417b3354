import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../testing/arbitrary-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import type { ProofStep } from '../explain/proof.ts'
import { determine, determineWithoutProof } from './determine.ts'

describe.each([
  ['holding', holdingRules],
  ['permit', permitRules],
])('the determinations of %s', (_, ruleSet) => {
  it('are the same whatever was determined before, and stay so afterwards', () => {
    const cases = fc.array(arbitraryCase(ruleSet), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(cases, (given) => {
        const first = given.map((one) => determine(ruleSet, one))
        const texts = first.map((one) => JSON.stringify(one))
        const backwards = given.toReversed().map((one) => JSON.stringify(determine(ruleSet, one)))
        expect(backwards.toReversed()).toEqual(texts)
        expect(first.map((one) => JSON.stringify(one))).toEqual(texts)
      }),
      { numRuns: 100 },
    )
  })

  it('say the same without their proof; only what did not matter may be named too', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const { proof: _, unverified: __, assumed, rulings, ...rest } = determine(ruleSet, given)
        const { assumed: allAssumed, rulings: allRulings, ...short } = determineWithoutProof(ruleSet, given)
        expect(short).toEqual(rest)
        expect(allAssumed).toEqual(expect.arrayContaining([...assumed]))
        expect(allRulings).toEqual(expect.arrayContaining([...rulings]))
      }),
      { numRuns: 200 },
    )
  })

  it('share between cases only steps that nobody can change', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const [one, other] = [determine(ruleSet, given), determine(ruleSet, given)]
        const own = new Set(one.proof.steps.flatMap(stepsUnder))
        for (const step of other.proof.steps.flatMap(stepsUnder)) {
          if (!own.has(step)) continue
          expect(Object.isFrozen(step), step.text.en).toBe(true)
          expect(Object.isFrozen(step.because), step.text.en).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})

function stepsUnder(step: ProofStep): readonly ProofStep[] {
  return [step, ...step.because.flatMap(stepsUnder)]
}
