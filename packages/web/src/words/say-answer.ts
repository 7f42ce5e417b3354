import type { RuleSet, Words } from '@sekisho/logic'

const UNKNOWN: Words = {
  ja: '分かっている事実だけでは、まだ結論が定まりません。',
  en: 'The facts known so far do not settle the answer.',
}
const OUTSIDE: Words = {
  ja: '結論は、ここでモデル化していない規定についての人の判断によります。',
  en: 'The answer depends on a provision that is not modelled here: a person must judge it.',
}

/** The answer in one sentence: the regime's own, or that it is open, or what it is called. */
export function sayAnswer({ sentences, answer }: RuleSet, outcome: string): Words {
  if (outcome === 'unknown') return UNKNOWN
  if (outcome === 'outside') return OUTSIDE
  return sentences?.[outcome]?.sentence ?? answer.type.options[outcome] ?? { ja: outcome, en: outcome }
}
