import {
  all,
  always,
  atLeast,
  atMost,
  dayAfter,
  daysBefore,
  greatest,
  is,
  lastDayOf,
  moreThan,
  quantity,
  rule,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { governmentCalendar } from '../../shared/government-calendar.ts'
import { actDay } from './facts-act.ts'
import {
  corrected,
  correctionReceived,
  filing,
  received,
  recommendationReceived,
  shortenedUntil,
  standstill,
} from './facts-procedure.ts'
import {
  correctionLength,
  councilLength,
  executionLength,
  extendedLength,
  filingWindow,
  replyLength,
  reportDayOfMonth,
  reportLength,
  standstillLength,
} from './parameters-days.ts'

/** The days of the procedure. A standstill is no filing period: it does not move off a holiday. */

const standing = { firstDay: 'counted', end: 'stays' } as const
const moving = { firstDay: 'counted', end: 'moves', calendar: governmentCalendar } as const

export const earliestFiling = quantity('earliest-filing-day', {
  title: { ja: '届出ができる最初の日', en: 'First day on which the notification can be filed' },
  cite: cite('法27条1項', { through: ['直投令3条3項'], read: 'cabinet-order-2013-12' }),
  is: daysBefore(actDay, filingWindow, 'months'),
})

export const latestFiling = quantity('latest-filing-day', {
  title: {
    ja: '期間が短縮されないとき受理が必要な最後の日',
    en: 'Last day of receipt if the standstill is not shortened',
  },
  cite: cite('法27条2項'),
  is: daysBefore(actDay, standstillLength, 'days'),
})

export const lastDayOfReview = quantity('last-day-of-standstill-before-correction', {
  title: { ja: '補正がないときの禁止期間の末日', en: 'Last day of the standstill without a correction' },
  cite: cite('法27条2項本文'),
  is: lastDayOf(received, standstillLength, 'days', standing),
  exceptions: [
    { when: is(standstill, 'shortened'), is: shortenedUntil, cite: cite('法27条2項ただし書') },
    {
      when: is(standstill, 'extended'),
      is: lastDayOf(received, extendedLength, 'months', standing),
      cite: cite('法27条3項'),
    },
    {
      when: is(standstill, 'extended-by-council'),
      is: lastDayOf(received, councilLength, 'months', standing),
      cite: cite('法27条6項'),
    },
  ],
})

export const correctionFiled = rule('correction-filed', {
  title: { ja: '禁止期間中の措置の補正', en: 'Measures corrected during the standstill' },
  cite: cite('法27条の3', { since: '2027-02-03', read: 'act-2027-01-04' }),
  from: '2027-02-03',
  inForce: '2027-01-04',
  when: corrected,
})

export const standstillUntil = quantity('last-day-of-standstill', {
  title: { ja: '禁止期間の末日', en: 'Last day of the standstill' },
  cite: [cite('法27条2項'), cite('法28条2項')],
  is: lastDayOfReview,
  exceptions: [
    {
      when: correctionFiled,
      is: greatest(lastDayOfReview, lastDayOf(correctionReceived, correctionLength, 'days', standing)),
      cite: cite('法27条の3', {
        since: '2027-02-03',
        read: 'act-2027-01-04',
        unverified: {
          ja: '14日の数え方（受理の日を含む）は、他の期間からの推定です。',
          en: 'That the day of receipt counts as the first of the 14 is inferred from the other periods.',
        },
      }),
    },
  ],
})

export const inWindow = rule('notification-in-window', {
  title: { ja: '届出が行為の前6か月以内', en: 'Notification within six months before the act' },
  cite: cite('法27条1項', { through: ['直投令3条3項'], read: 'cabinet-order-2013-12' }),
  when: all(is(filing, 'filed'), atLeast(received, earliestFiling), atMost(received, actDay)),
})

export const actedInStandstill = rule('acted-in-standstill', {
  title: { ja: '禁止期間中の行為', en: 'Act done during the standstill' },
  cite: [cite('法27条2項'), cite('法28条2項')],
  when: all(is(filing, 'filed', 'filed-falsely'), atMost(actDay, standstillUntil)),
})

export const standstillOver = rule('standstill-over', {
  title: { ja: '禁止期間の経過', en: 'Standstill over' },
  cite: [cite('法27条2項'), cite('法28条2項')],
  when: all(inWindow, moreThan(actDay, standstillUntil)),
})

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

export const reportedByThe15th = rule('reported-by-the-15th', {
  title: { ja: '翌月15日までの報告', en: 'Report by the 15th of the next month' },
  cite: cite('法55条の5第1項', {
    through: ['直投令6条の3第1項'],
    read: ['act-2025-06-01', 'cabinet-order-2013-12'],
    unverified: {
      ja: '45日に改められた日は確認していません。',
      en: 'The day on which it became 45 days could not be established.',
    },
  }),
  until: '2020-06-06',
  when: always,
})

export const reportDue = quantity('report-due', {
  title: { ja: '事後報告の期限', en: 'Last day of the report' },
  cite: [cite('法55条の5第1項', { through: ['直投令6条の3'] }), cite('行政機関の休日に関する法律2条')],
  is: lastDayOf(actDay, reportLength, 'days', moving),
  exceptions: [
    {
      when: reportedByThe15th,
      is: lastDayOf(actDay, reportDayOfMonth, 'day-of-next-month', { ...moving, firstDay: 'excluded' }),
      cite: cite('法55条の5第1項', { through: ['直投令6条の3第1項'] }),
    },
  ],
})

export const executionDue = quantity('execution-report-due', {
  title: { ja: '実行報告の期限', en: 'Last day of the execution report' },
  cite: [
    cite('法55条の8', { through: ['直投令6条の5', '直投命令7条'] }),
    cite('行政機関の休日に関する法律2条'),
  ],
  is: lastDayOf(actDay, executionLength, 'days', moving),
})
