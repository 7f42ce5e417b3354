import { notModelled } from '@sekisho/logic'
import { cite } from '../../../cite/index.ts'

/** What stood in an entry before the oldest text in which it was read. */
export const earlierTexts = notModelled('earlier-texts', {
  title: { ja: '確認していない過去の条文', en: 'Earlier texts that were not read' },
  cite: cite('貨物等省令', {
    unverified: { ja: '当時の条文を確認していません。', en: 'The text of that day was not read.' },
  }),
  reason: {
    ja: 'その日の省令の条文を確認していないため、当時の基準値は分からない。',
    en: 'The order as it stood on that day was not read, so the thresholds of then are not known.',
  },
})
