import type { Case } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Outside } from '../../expression/outside.ts'
import type { ValueType } from '../../expression/types.ts'
import type { Words } from '../../values/words.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { type Candidate, ranked, tryAll } from './candidate.ts'
import type { Choice } from './choice.ts'
import { openQuestions } from './open-questions.ts'
import { sayLabel, sayQuestion, sayWhy } from './say-question.ts'
import { declaredOf, targetId } from './target.ts'

/** A question that can still change the outcome. */
export interface Question {
  /** The fact, or `list[place].field`. */
  readonly fact: string
  readonly label: Words
  readonly question: Words
  readonly help?: Words
  readonly type: ValueType
  /** Why it is asked: what it decides, with citations. */
  readonly why: Words
  /** The answers that differ; none where only the exact value will tell. Any other value may be given too. */
  readonly choices: readonly Choice[]
}

/** Where an interview stands. */
export interface Asking {
  /** The outcomes still possible, from the gravest. */
  readonly possible: readonly string[]
  /** The question that can do most to settle the outcome; `null` when none can. */
  readonly next: Question | null
  /** Every fact that can still change the outcome, best first. */
  readonly questions: readonly Question[]
  readonly settled: boolean
  /** What is not modelled and could still change the outcome; where `judge` is declared, a person may judge. */
  readonly outside: readonly Outside[]
}

/**
 * What to ask next. The question that can do most to settle the outcome comes first: the fewest outcomes expected to
 * remain, then the fewest open facts, then the order of declaration. Facts that can no longer change the outcome are
 * not asked for.
 */
export function ask(ruleSet: RuleSet, given: Case): Asking {
  const now = evaluate(ruleSet, given)
  const open = openQuestions(ruleSet, now.reading)
  const questions = ranked(ruleSet, tryAll(now, open)).map(questionOf)
  return {
    possible: now.possible,
    next: questions[0] ?? null,
    questions,
    settled: now.possible.length === 1,
    outside: open.outside,
  }
}

/** A candidate as the question that is published. */
export function questionOf({ open: { target, owners }, choices }: Candidate): Question {
  const { type, help } = declaredOf(target)
  return {
    fact: targetId(target),
    label: sayLabel(target),
    question: sayQuestion(target),
    ...(help ? { help } : {}),
    type,
    why: sayWhy([...owners]),
    choices,
  }
}
