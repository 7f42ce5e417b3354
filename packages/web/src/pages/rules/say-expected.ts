import type { RuleSet, Words } from '@sekisho/logic'

const APPLIES: Readonly<Record<string, Words>> = {
  true: { ja: '当たる', en: 'applies' },
  false: { ja: '当たらない', en: 'does not apply' },
  null: { ja: '分からない', en: 'not known' },
}

const OPEN: Readonly<Record<string, Words>> = {
  unknown: { ja: 'まだ決まらない', en: 'not settled yet' },
  outside: { ja: 'モデル化していない', en: 'outside what is modelled' },
}

const FOLLOWS: Words = { ja: '生じる', en: 'follows' }

/**
 * What a worked case expects of a rule, a decision or an outcome, in words; what is written alike as it is. Nothing of
 * what is not modelled: there is no answer to expect.
 */
export function sayExpected(ruleSet: RuleSet, id: string, expects: unknown): Words | null {
  if (ruleSet.outside.has(id)) return null
  const said = String(expects)
  if (said === 'true' && ruleSet.outcomes.some((outcome) => outcome.id === id)) return FOLLOWS
  const decided = ruleSet.decisions.get(id)
  const options = decided?.type.is === 'choice' ? decided.type.options : {}
  return options[said] ?? APPLIES[said] ?? { ja: said, en: said }
}

/** The answer that a worked case expects as a whole; nothing where it does not say. */
export function sayOutcome({ answer }: RuleSet, outcome: unknown): Words | null {
  const said = String(outcome)
  return OPEN[said] ?? answer.type.options[said] ?? null
}
