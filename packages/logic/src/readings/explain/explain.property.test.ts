import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Expression } from '../../expression/types.ts'
import { arbitraryCase } from '../../testing/arbitrary-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { Explainer } from './explainer.ts'
import { outcomeStep } from './outcome-step.ts'
import type { ProofStep } from './proof.ts'
import type { Context, Explained } from './proof-program.ts'
import { publishValue } from './published-value.ts'

/** Keeps beside every step the value that evaluation gives its expression, in the scope where it stands. */
class Recorder extends Explainer {
  readonly recorded: { readonly step: ProofStep; readonly value: unknown }[] = []

  override add(part: Explained, into: ProofStep[], context: Context): void {
    const { expression } = part
    const before = into.length
    super.add(part, into, context)
    const step = into[before]
    // An expression without a step of its own gives those of its parts, which are recorded as themselves.
    if (step && into.length === before + 1 && (context === 'alone' || step.kind === expression.kind))
      this.recorded.push({ step, value: publishValue(expression.type, this.reading.value(expression)) })
  }
}

function stepsUnder(step: ProofStep): readonly ProofStep[] {
  return [step, ...step.because.flatMap(stepsUnder)]
}

/** Every expression of a rule set that has a name, and the answer. */
function rootsOf(ruleSet: RuleSet): readonly Expression[] {
  return [...ruleSet.decisions.values(), ...ruleSet.rules.values(), ...ruleSet.outside.values()]
}

describe.each([
  ['holding', holdingRules],
  ['permit', permitRules],
])('the proofs of %s', (_, ruleSet) => {
  it('give every step the value that evaluation gives', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const recorder = new Recorder(evaluate(ruleSet, given))
        for (const root of rootsOf(ruleSet)) recorder.steps(root, 'alone')
        for (const { step, value } of recorder.recorded) expect(step.value).toEqual(value)
      }),
      { numRuns: 300 },
    )
  })

  it('say something in both languages at every step, and expand each name once', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const explainer = new Explainer(evaluate(ruleSet, given))
        const roots = [
          ...explainer.steps(ruleSet.answer, 'alone'),
          ...ruleSet.outcomes.map((outcome) => outcomeStep(outcome, explainer)),
        ]
        const steps = roots.flatMap(stepsUnder)
        for (const { text } of steps) {
          for (const said of [text.ja, text.en]) expect(said).not.toMatch(/undefined|null|NaN|\[object|^\s*$/)
        }
        const expanded = steps.flatMap(({ kind, id, see }) =>
          (kind === 'rule' || kind === 'decision') && see === undefined && id !== undefined ? [id] : [],
        )
        expect(new Set(expanded).size).toBe(expanded.length)
        for (const { see, because } of steps) {
          if (see === undefined) continue
          expect(expanded).toContain(see)
          expect(because).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('explain any part of the rule set by itself with one step', () => {
    const seen = new Set<Expression>()
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return
      const isNode = 'kind' in value && 'type' in value && typeof value.type === 'object'
      // Every object with a kind and a type is a node of the language.
      if (isNode && seen.has(value as Expression)) return
      if (isNode) seen.add(value as Expression)
      for (const inner of Object.values(value)) collect(inner)
    }
    collect([...rootsOf(ruleSet), ...ruleSet.outcomes])
    expect(seen.size).toBeGreaterThan(30)
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const evaluation = evaluate(ruleSet, given)
        for (const expression of seen) {
          const steps = new Explainer(evaluation).steps(expression, 'alone')
          expect(steps.map(({ kind }) => kind)).toEqual([expression.kind])
          expect(steps[0]?.value).toEqual(
            publishValue(expression.type, evaluation.reading.value<typeof expression.type>(expression)),
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})
