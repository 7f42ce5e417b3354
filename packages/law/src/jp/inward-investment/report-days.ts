import { always, lastDayOf, quantity, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { moving } from './counting.ts'
import { actDay } from './facts-act.ts'
import { executionLength, reportDayOfMonth, reportLength } from './parameters-report-days.ts'
import { beforeReform2020 } from './reforms.ts'

/** Until when the act is reported. */

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
  ...beforeReform2020,
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
