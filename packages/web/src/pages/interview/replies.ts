import { type Given, type RuleSet, type Ruling, withAnswer, withoutAnswer } from '@sekisho/logic'
import type { Act } from '../../work/work.ts'

/** The act with a question answered; the other answers stay. */
export function answered(ruleSet: RuleSet, act: Act, id: string, value: Given): Act {
  return {
    ...act,
    case: withAnswer(ruleSet, act.case, id, value),
    // The records of a list answered anew are other records.
    passed: act.passed.filter((fact) => fact !== id && !fact.startsWith(`${id}[`)),
  }
}

/** The act with a question answered by "I don't know". */
export function passedOver(ruleSet: RuleSet, act: Act, id: string): Act {
  const others = act.passed.filter((fact) => fact !== id && !fact.startsWith(`${id}[`))
  return { ...act, case: withoutAnswer(ruleSet, act.case, id), passed: [...others, id] }
}

/** The act with a person's judgement, or without one. */
export function ruled(act: Act, id: string, ruling: Ruling | null): Act {
  const rulings = new Map(act.case.rulings)
  if (ruling) rulings.set(id, ruling)
  else rulings.delete(id)
  return { ...act, case: { facts: act.case.facts, rulings } }
}
