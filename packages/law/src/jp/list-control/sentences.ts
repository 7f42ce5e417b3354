import type { AnswerSentence } from '@sekisho/logic'
import type { listed } from './listed.ts'

/** The answer in one sentence. */
export const sentences: Readonly<Record<keyof typeof listed.type.options, AnswerSentence>> = {
  listed: {
    sentence: {
      ja: 'リスト規制に該当します。輸出・提供には許可が要ります。',
      en: 'It is on the control list: its export or provision needs a licence.',
    },
    means: 'first',
  },
  'not-listed': {
    sentence: {
      ja: 'リスト規制には該当しません。16の項（補完的輸出規制）の確認が残ります。',
      en: 'It is not on the control list; item 16 (catch-all control) remains to be checked.',
    },
    means: 'conditional',
  },
}
