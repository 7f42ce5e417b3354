import { type Given, type Problem, type Question, type RuleSet, readCase, writeCase } from '@sekisho/logic'
import type { Act } from '../../deal/work.ts'
import { answered } from './replies.ts'

/** What makes a case impossible once the question is answered so: a day that is not modelled, shares above the whole. */
export function refusals(ruleSet: RuleSet, act: Act, { fact }: Question, value: Given): readonly Problem[] {
  const { case: changed } = answered(ruleSet, act, fact, value)
  const read = readCase(ruleSet, writeCase(ruleSet, changed))
  return read.ok ? [] : read.problems
}
