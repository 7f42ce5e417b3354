import { number, parameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { text2027, text2027InForce } from './reforms.ts'

/** Periods of notification and review. */

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
      cite: cite('法27条の3', text2027),
    },
  ],
})

export const lookBack = parameter('call-in-look-back', {
  unit: 'months',
  title: { ja: '届出のない行為に報告を求められる期間', en: 'Look-back for deals not notified' },
  values: [
    {
      is: number(60, 'months'),
      cite: cite('法29条の2第1項', text2027InForce),
    },
  ],
})
