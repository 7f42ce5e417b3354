import { expect, it } from 'vitest'
import {
  type Decision,
  determine,
  evaluate,
  explain,
  type ProofStep,
  type Rule,
  type ValueType,
} from '../../src/index.ts'
import { publishValue } from '../../src/readings/explain/published-value.ts'
import { forCases, PATIENCE } from './runs.ts'

function stepsUnder(step: ProofStep): readonly ProofStep[] {
  return [step, ...step.because.flatMap(stepsUnder)]
}

it('proves of everything named the value that evaluate gives', { timeout: PATIENCE }, () => {
  forCases(400, (ruleSet, given) => {
    const evaluation = evaluate(ruleSet, given)
    const named = new Map<string, ReturnType<typeof publishValue>>()
    const nodes: readonly (Rule | Decision)[] = [...ruleSet.rules.values(), ...ruleSet.decisions.values()]
    for (const node of nodes)
      named.set(node.id, publishValue(node.type, evaluation.reading.value<ValueType>(node)))
    for (const node of nodes) {
      for (const step of stepsUnder(explain(evaluation, node))) {
        const isNamed = step.kind === 'rule' || step.kind === 'decision'
        if (isNamed && step.id !== undefined)
          expect([step.id, step.value]).toEqual([step.id, named.get(step.id)])
        expect(step.text.ja && step.text.en).toBeTruthy()
      }
    }
  })
})

it('determines what evaluate concludes', { timeout: PATIENCE }, () => {
  forCases(400, (ruleSet, given) => {
    const evaluation = evaluate(ruleSet, given)
    const got = determine(ruleSet, given)
    expect(got.possible).toEqual(evaluation.possible)
    expect(got.conclusions).toEqual(evaluation.conclusions())
    expect(got.obligations.map(({ id }) => id)).toEqual(evaluation.outcomes().map(({ id }) => id))
  })
})
