import type { Words } from '@sekisho/logic'
import type { Tone } from '../../words/tone.ts'
import type { Row } from './messages.ts'
import { TEXTS } from './texts.ts'

/** The results of a line, the gravest first, with their words and colours. */
export const OUTCOMES: readonly {
  readonly outcome: Row['outcome']
  readonly words: Words
  readonly tone: Tone
}[] = [
  { outcome: 'listed', words: TEXTS.listed, tone: 'stop' },
  { outcome: 'unknown', words: TEXTS.open, tone: 'ask' },
  { outcome: 'outside', words: TEXTS.outside, tone: 'ask' },
  { outcome: 'lost', words: TEXTS.lost, tone: 'ask' },
]
