import { type Case, type Given, type RuleSet, type Ruling, withAnswer, withoutAnswer } from '@sekisho/logic'
import type { Act } from '../../deal/work.ts'

const afterAnswers = new WeakMap<Case, WeakMap<Given, Map<string, Case>>>()

/** The case after an answer, made once, so that what was found out of it ahead is found again. */
function caseAfter(ruleSet: RuleSet, given: Case, id: string, value: Given): Case {
  const answers = afterAnswers.get(given) ?? new WeakMap<Given, Map<string, Case>>()
  afterAnswers.set(given, answers)
  const questions = answers.get(value) ?? new Map<string, Case>()
  answers.set(value, questions)
  const after = questions.get(id) ?? withAnswer(ruleSet, given, id, value)
  questions.set(id, after)
  return after
}

/** The act with a question answered; the other answers stay. */
export function answered(ruleSet: RuleSet, act: Act, id: string, value: Given): Act {
  return {
    ...act,
    case: caseAfter(ruleSet, act.case, id, value),
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
