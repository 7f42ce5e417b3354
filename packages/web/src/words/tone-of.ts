import type { AnswerMeaning, RuleSet } from '@sekisho/logic'
import type { Tone } from './tone.ts'

const TONES: Readonly<Record<AnswerMeaning, Tone>> = {
  first: 'stop',
  conditional: 'ok',
  afterwards: 'ok',
  free: 'ok',
}

/** The tone of an option of the answer; what is not settled, or said in no sentence, asks to be looked at. */
export function toneOf({ sentences }: Pick<RuleSet, 'sentences'>, outcome: string): Tone {
  const said = sentences?.[outcome]
  return said ? TONES[said.means] : 'ask'
}
