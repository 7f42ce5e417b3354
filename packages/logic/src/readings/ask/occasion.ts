import type { Case } from '../../case/given.ts'
import { readCase } from '../../case/read-case.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { ProblemError } from '../../values/problem.ts'
import type { Occasion } from '../../write/occasion.ts'
import type { Question } from './ask.ts'

const asked = new WeakMap<RuleSet, Map<Occasion, RuleSet>>()

/** The rule set as it is asked on an occasion: the same law, in the order of the occasion's topics. */
export function onOccasion(ruleSet: RuleSet, occasion: Occasion): RuleSet {
  const known = asked.get(ruleSet) ?? new Map<Occasion, RuleSet>()
  asked.set(ruleSet, known)
  const seen = known.get(occasion)
  if (seen) return seen
  const made = Object.freeze({ ...ruleSet, topics: occasion.topics })
  known.set(occasion, made)
  return made
}

/**
 * The case with which the interview of an occasion begins: what goes without saying.
 * @throws ProblemError when the occasion presets what its rule set cannot read
 */
export function beginOccasion(ruleSet: RuleSet, { given }: Occasion): Case {
  const read = readCase(ruleSet, { facts: given })
  if (!read.ok) throw new ProblemError(read.problems)
  return read.case
}

/** The question in the words of the occasion, where it has its own. */
export function inWordsOf({ words }: Occasion, question: Question): Question {
  const own = Object.hasOwn(words, question.fact) ? words[question.fact] : undefined
  return own ? { ...question, ...own } : question
}
