import { number, parameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

/** Periods of the procedure. */

export const filingWindow = parameter('filing-window', {
  unit: 'months',
  title: { ja: '届出ができる期間', en: 'Window for the notification' },
  values: [
    {
      is: number(6, 'months'),
      cite: cite('法27条1項', { through: ['直投令3条3項'], read: 'cabinet-order-2013-12' }),
    },
  ],
})

export const standstillLength = parameter('standstill-length', {
  unit: 'days',
  title: { ja: '禁止期間', en: 'Standstill' },
  values: [{ is: number(30, 'days'), cite: cite('法27条2項') }],
})

export const extendedLength = parameter('extended-length', {
  unit: 'months',
  title: { ja: '延長後の期間', en: 'Extended standstill' },
  values: [{ is: number(4, 'months'), cite: cite('法27条3項') }],
})

export const councilLength = parameter('council-length', {
  unit: 'months',
  title: { ja: '審議会の申出による期間', en: 'Standstill at the Council’s request' },
  values: [{ is: number(5, 'months'), cite: cite('法27条6項') }],
})

export const replyLength = parameter('reply-length', {
  unit: 'days',
  title: { ja: '勧告への応答期間', en: 'Period to answer a recommendation' },
  values: [{ is: number(10, 'days'), cite: cite('法27条7項') }],
})

export const correctionLength = parameter('correction-length', {
  unit: 'days',
  title: { ja: '補正後の禁止期間', en: 'Standstill after a correction' },
  values: [
    {
      is: number(14, 'days'),
      cite: cite('法27条の3', { since: '2027-02-03', read: 'act-2027-01-04' }),
    },
  ],
})

export const reportLength = parameter('report-length', {
  unit: 'days',
  title: { ja: '事後報告の期間', en: 'Period for the report' },
  values: [
    {
      until: '2020-06-06',
      is: 'gap',
      cite: cite('法55条の5第1項', { through: ['直投令6条の3第1項'], read: 'cabinet-order-2013-12' }),
    },
    {
      from: '2020-06-07',
      inForce: '2020-05-08',
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
      until: '2020-06-06',
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
      until: '2020-06-06',
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
      from: '2020-06-07',
      inForce: '2020-05-08',
      is: number(45, 'days'),
      cite: cite('法55条の8', { through: ['直投令6条の5', '直投命令7条'] }),
    },
  ],
})

export const lookBack = parameter('call-in-look-back', {
  unit: 'months',
  title: { ja: '届出のない行為に報告を求められる期間', en: 'Look-back for deals not notified' },
  values: [
    {
      is: number(60, 'months'),
      cite: cite('法29条の2第1項', { since: '2027-01-04', read: 'act-2027-01-04' }),
    },
  ],
})
