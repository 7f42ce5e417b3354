import type { RuleSet, Words } from '@sekisho/logic'
import { TEXTS } from './texts.ts'

/** The answer in one sentence: the regime's own, or that it is open, or what it is called. */
export function sayAnswer({ sentences, answer }: RuleSet, outcome: string): Words {
  if (outcome === 'unknown') return TEXTS.unknownAnswer
  if (outcome === 'outside') return TEXTS.outsideAnswer
  return sentences?.[outcome]?.sentence ?? answer.type.options[outcome] ?? { ja: outcome, en: outcome }
}
