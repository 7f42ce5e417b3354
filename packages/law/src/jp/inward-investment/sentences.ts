import type { AnswerSentence } from '@sekisho/logic'
import type { duty } from './duty.ts'

/** The answer in one sentence. None says that an act is lawful: only what these rules ask for. */
export const sentences: Readonly<Record<keyof typeof duty.type.options, AnswerSentence>> = {
  'prior-notification': {
    sentence: {
      ja: 'この行為は、行う前に届け出なければなりません。',
      en: 'This act must be notified before it is carried out.',
    },
    means: 'first',
  },
  exempt: {
    sentence: {
      ja: 'この行為は、条件を守る限り、事前に届け出ずに行えます。',
      en: 'This act may be carried out without prior notification, as long as the conditions are kept.',
    },
    means: 'conditional',
  },
  'post-investment-report': {
    sentence: {
      ja: 'この行為に事前の届出は要りませんが、行った後に報告しなければなりません。',
      en: 'This act needs no prior notification, but must be reported after it is carried out.',
    },
    means: 'afterwards',
  },
  none: {
    sentence: {
      ja: 'この行為について、この制度が求める手続はありません。',
      en: 'These rules ask for nothing to be filed for this act.',
    },
    means: 'free',
  },
}
