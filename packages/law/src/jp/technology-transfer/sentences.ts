import type { AnswerSentence } from '@sekisho/logic'
import type { duty } from './duty.ts'

/** The answer in one sentence. None says that it is lawful: only what these rules ask for. */
export const sentences: Readonly<Record<keyof typeof duty.type.options, AnswerSentence>> = {
  licence: {
    sentence: {
      ja: 'この技術は、経済産業大臣の許可を受けるまで提供できません。',
      en: 'This technology must not be provided before the Minister has granted a licence.',
    },
    means: 'first',
  },
  report: {
    sentence: {
      ja: '許可は要りませんが、契約や社内決定の前に経済産業大臣へ報告しなければなりません。',
      en: 'No licence is needed, but it must be reported to the Minister before the contract or decision.',
    },
    means: 'first',
  },
  exempt: {
    sentence: {
      ja: 'この提供は、特例の条件を守る限り、許可なしに行えます。',
      en: 'This may be provided without a licence, as long as the conditions of the exception are kept.',
    },
    means: 'conditional',
  },
  none: {
    sentence: {
      ja: 'この提供について、この制度が求める許可はありません。',
      en: 'These rules ask for no licence for this.',
    },
    means: 'free',
  },
}
