import { all, atLeast, atMost, daysBefore, is, quantity, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actDay } from './facts-act.ts'
import { filing, received } from './facts-notification.ts'
import { filingWindow, standstillLength } from './parameters-days.ts'

/** When the notification is filed, and whether it still serves. */

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

export const inWindow = rule('notification-in-window', {
  title: { ja: '届出が行為の前6か月以内', en: 'Notification within six months before the act' },
  cite: cite('法27条1項', { through: ['直投令3条3項'], read: 'cabinet-order-2013-12' }),
  when: all(is(filing, 'filed'), atLeast(received, earliestFiling), atMost(received, actDay)),
})
