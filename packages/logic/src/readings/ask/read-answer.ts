import type { Given } from '../../case/given.ts'
import { wrong } from '../../case/messages.ts'
import { readValue, shown } from '../../case/read-value.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Problem } from '../../values/problem.ts'
import { declaredOf, targetOf } from './target.ts'

export type AnswerResult =
  | { readonly ok: true; readonly value: Given }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads what someone answered to a question, as `readCase` reads a fact.
 * @param id the fact, or `list[place].field`, as in `Question.fact`
 * @param raw plain data: `'1.5%'`, `true`, `{ atLeast: '1%' }`
 */
export function readAnswer(ruleSet: RuleSet, id: string, raw: unknown): AnswerResult {
  const problems: Problem[] = []
  const target = targetOf(ruleSet, id)
  if (!target) return { ok: false, problems: [wrong('unknown-fact', id, id, '')] }
  const value = readValue(declaredOf(target), raw, {
    id,
    path: id,
    report: (problem) => problems.push(problem),
  })
  if (value !== null && value !== undefined) return { ok: true, value: { status: 'known', value } }
  if (problems.length === 0) problems.push(wrong('wrong-type', id, id, shown(raw), '…'))
  return { ok: false, problems }
}
