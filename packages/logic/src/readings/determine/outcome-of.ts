import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Words } from '../../values/words.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import type { OpenLeaves } from '../explain/open-leaves.ts'

/** Settled, open while a fact is, else left to what is not modelled. */
export function outcomeOf({ possible }: Evaluation, { facts, fields, outside, gaps }: OpenLeaves): string {
  const [only, ...others] = possible
  if (only !== undefined && others.length === 0) return only
  return facts.size + fields.size === 0 && outside.size + gaps.size > 0 ? 'outside' : 'unknown'
}

const UNSETTLED: Readonly<Record<string, Words>> = {
  unknown: { ja: '未確定（事実が足りない）', en: 'Not settled: facts are missing' },
  outside: { ja: 'モデル化の範囲外', en: 'Outside what is modelled' },
}

/** What an outcome is called. */
export function titleOf({ answer }: RuleSet, outcome: string): Words {
  return answer.type.options[outcome] ?? UNSETTLED[outcome] ?? { ja: outcome, en: outcome }
}
