import { number, parameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { beforeReform2020, reform2020 } from './reforms.ts'

/** Periods of the reports. */

export const reportLength = parameter('report-length', {
  unit: 'days',
  title: { ja: '事後報告の期間', en: 'Period for the report' },
  values: [
    {
      ...beforeReform2020,
      is: 'gap',
      cite: cite('法55条の5第1項', { through: ['直投令6条の3第1項'], read: 'cabinet-order-2013-12' }),
    },
    {
      ...reform2020,
      is: number(45, 'days'),
      cite: cite('法55条の5第1項', { through: ['直投令6条の3'] }),
    },
  ],
})

export const reportDayOfMonth = parameter('report-day-of-next-month', {
  unit: 'day-of-month',
  title: { ja: '翌月の報告期限の日', en: 'Day of the next month by which reports were due' },
  values: [
    {
      ...beforeReform2020,
      is: number(15, 'day-of-month'),
      cite: cite('法55条の5第1項', {
        through: ['直投令6条の3第1項'],
        read: ['act-2025-06-01', 'cabinet-order-2013-12'],
        unverified: {
          ja: '2013年の条文によります。45日に改められた日（2020年5月8日か6月7日か）は確認していません。',
          en: 'As in the text of 2013; whether it became 45 days on 2020-05-08 or 06-07 could not be established.',
        },
      }),
    },
    { from: '2020-06-07', is: 'gap', cite: cite('法55条の5第1項', { through: ['直投令6条の3'] }) },
  ],
})

export const executionLength = parameter('execution-report-length', {
  unit: 'days',
  title: { ja: '実行報告の期間', en: 'Period for the execution report' },
  values: [
    {
      ...beforeReform2020,
      is: number(30, 'days'),
      cite: cite('法55条の8', {
        through: ['直投令6条の5', '直投命令7条1項'],
        read: ['act-2025-06-01', 'cabinet-order-2013-12', 'order-2013-12'],
        unverified: {
          ja: '30日から45日に改められた日は確認していません。',
          en: 'The day on which 30 days became 45 could not be established.',
        },
      }),
    },
    {
      ...reform2020,
      is: number(45, 'days'),
      cite: cite('法55条の8', { through: ['直投令6条の5', '直投命令7条'] }),
    },
  ],
})
