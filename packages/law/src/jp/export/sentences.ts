import type { AnswerSentence } from '@sekisho/logic'
import type { requirement } from './requirement.ts'

/** The answer in one sentence. None says that the act is lawful: only what these rules ask for. */
export const sentences: Readonly<Record<keyof typeof requirement.type.options, AnswerSentence>> = {
  'approval-and-licence': {
    sentence: {
      ja: 'この行為には、経済産業大臣の承認と許可の両方が要ります。',
      en: 'This act needs both an approval and a licence of the Minister.',
    },
    means: 'first',
  },
  approval: {
    sentence: {
      ja: 'この輸出には、経済産業大臣の承認が要ります。',
      en: 'This export needs an approval of the Minister.',
    },
    means: 'first',
  },
  licence: {
    sentence: {
      ja: 'この行為には、経済産業大臣の許可が要ります。',
      en: 'This act needs a licence of the Minister.',
    },
    means: 'first',
  },
  exempt: {
    sentence: {
      ja: 'この輸出は、特例の条件を満たす限り、許可を受けずに行えます。',
      en: 'This export may be made without a licence, as long as the conditions of the exception are met.',
    },
    means: 'conditional',
  },
  none: {
    sentence: {
      ja: 'この行為について、この制度は許可も承認も求めていません。',
      en: 'These rules ask neither for a licence nor for an approval of this act.',
    },
    means: 'free',
  },
}
