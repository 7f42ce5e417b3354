import { evaluate } from '@sekisho/logic'
import { expect, it } from 'vitest'
import { Draw, drawCase, drawRuleSet, refine } from './index.ts'

it('draws rule sets that pass the check, and cases that they answer in many ways', () => {
  const answers = new Map<string, number>()
  const kinds = new Set<string>()
  for (let seed = 0; seed < 150; seed++) {
    const ruleSet = drawRuleSet(seed, seed % 7)
    for (const node of [...ruleSet.rules.values(), ...ruleSet.outcomes]) collect(node, kinds)
    const draw = new Draw(seed)
    for (let i = 0; i < 5; i++) {
      const given = drawCase(draw, ruleSet)
      for (const truth of Object.values(evaluate(ruleSet, given).conclusions()))
        answers.set(String(truth), (answers.get(String(truth)) ?? 0) + 1)
      evaluate(ruleSet, refine(draw, ruleSet, given))
    }
  }
  for (const truth of ['true', 'false', 'null']) expect(answers.get(truth)).toBeGreaterThan(200)
  expect(kinds.size).toBe(22)
})

it('draws the same again from the same seed', () => {
  const again = () => {
    const ruleSet = drawRuleSet(7, 5)
    return [JSON.stringify(ruleSet.answer), drawCase(new Draw(9), ruleSet)]
  }
  expect(again()).toEqual(again())
})

function collect(value: unknown, kinds: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('kind' in value && 'type' in value) kinds.add(String(value.kind))
  for (const inner of Object.values(value)) collect(inner, kinds)
}
