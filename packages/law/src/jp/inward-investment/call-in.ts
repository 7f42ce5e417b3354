import { all, any, is, lastDayOf, not, quantity, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { actDay, actKind } from './facts-act.ts'
import { inwardDirectInvestment } from './inward-direct-investment.ts'
import { callInKinds } from './not-modelled.ts'
import { lookBack } from './parameters-days.ts'
import { inForce2027, text2027InForce } from './reforms.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'

/** Deals that were not notified and can be called in. */

export const calledIn = rule('can-be-called-in', {
  title: { ja: '届出のない行為への事後介入', en: 'Deal that can be called in' },
  cite: [cite('法29条の2第1項', text2027InForce), cite('法附則(令和8年法律30号)3条6項', text2027InForce)],
  ...inForce2027,
  when: all(
    any(inwardDirectInvestment, specifiedAcquisition),
    is(duty, 'post-investment-report', 'none'),
    not(is(actKind, 'consent', 'branch', 'loan', 'indirect-acquisition', 'indirect-control')),
    callInKinds,
  ),
})

export const lastCallIn = quantity('last-day-of-call-in', {
  title: { ja: '報告を求められる最後の日', en: 'Last day on which a report can be demanded' },
  cite: cite('法29条の2第1項', text2027InForce),
  is: lastDayOf(actDay, lookBack, 'months', { firstDay: 'excluded', end: 'stays' }),
})
