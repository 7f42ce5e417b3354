import { arbitraryRuleSet, Draw, drawCase } from '@sekisho/testkit'
import fc from 'fast-check'
import type { Case, RuleSet } from '../../src/index.ts'

const TIMES = Number(process.env.SEKISHO_RUNS ?? 1)

/** Cases drawn for each rule set. */
const CASES = 10

/**
 * Checks a property of so many random cases, ten a rule set; `SEKISHO_RUNS` multiplies their number. A failure prints
 * the seed and size of the rule set (its id is `random/SEED-SIZE`) and the seed of the case.
 */
export function forCases(cases: number, holds: (ruleSet: RuleSet, given: Case, draw: Draw) => void): void {
  const numRuns = Math.ceil((cases * TIMES) / CASES)
  fc.assert(
    fc.property(arbitraryRuleSet(), fc.noShrink(fc.nat()), (ruleSet, seed) => {
      const draw = new Draw(seed)
      for (let i = 0; i < CASES; i++) holds(ruleSet, drawCase(draw, ruleSet), draw)
    }),
    { numRuns, ...(TIMES === 1 ? { seed: 20261124 } : {}) },
  )
}

/** How long a long run may take, in milliseconds. */
export const PATIENCE = 20_000 * TIMES
