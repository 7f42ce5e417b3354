import { dayAfter, is, lastDayOf, quantity } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { moving, standing } from './counting.ts'
import { received, standstill } from './facts-notification.ts'
import { recommendationReceived } from './facts-review.ts'
import { councilLength, extendedLength, replyLength } from './parameters-days.ts'

/** The days of recommendation, answer and order. */

export const replyDue = quantity('reply-due', {
  title: { ja: '勧告に応答する最後の日', en: 'Last day to answer the recommendation' },
  cite: [cite('法27条7項'), cite('行政機関の休日に関する法律2条')],
  is: lastDayOf(recommendationReceived, replyLength, 'days', moving),
})

export const orderFrom = quantity('order-possible-from', {
  title: { ja: '応答がないとき命令ができる最初の日', en: 'First day of an order where nothing was answered' },
  cite: cite('法27条10項'),
  is: dayAfter(recommendationReceived, replyLength, 'days', moving),
})

export const extendedUntil = quantity('order-possible-until', {
  title: { ja: '延長された期間の末日', en: 'Last day of the extended standstill' },
  cite: [cite('法27条5項'), cite('法27条10項')],
  is: lastDayOf(received, extendedLength, 'months', standing),
  exceptions: [
    {
      when: is(standstill, 'extended-by-council'),
      is: lastDayOf(received, councilLength, 'months', standing),
      cite: cite('法27条6項'),
    },
  ],
})
