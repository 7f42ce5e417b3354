import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { complianceOrderBroken, conditionBroken } from './breach.ts'
import { duty } from './duty.ts'
import { measuresCarriedOut } from './facts-measures.ts'
import { filing } from './facts-notification.ts'
import { review, securityRelevant } from './facts-review.ts'
import { indirect } from './indirect-acts.ts'
import { holderOrder } from './not-modelled.ts'
import {
  breachOfReviewResult,
  offenceInStandstill,
  offenceOfReporting,
  offenceWithoutNotification,
} from './offences.ts'
import { inForce2017, reform2020, reform2027, text2027 } from './reforms.ts'
import { underReview } from './review-powers.ts'
import { actedInStandstill } from './standstill.ts'

/** What they may order when the law was not kept. */

export const unlawfullyDone = rule('done-without-notification-or-in-standstill', {
  title: { ja: '無届出または禁止期間中の行為', en: 'Done without notification, or in the standstill' },
  cite: [cite('法29条1項1号'), cite('法29条1項2号')],
  ...inForce2017,
  when: all(is(duty, 'prior-notification'), any(is(filing, 'acted-without'), actedInStandstill)),
})

export const measuresOpen = rule('measures-can-be-ordered', {
  title: { ja: '無届出等に対する措置命令', en: 'Measures can be ordered for want of notification' },
  cite: cite('法29条1項'),
  ...inForce2017,
  when: all(unlawfullyDone, securityRelevant),
})

export const falseFiling = rule('filed-falsely', {
  title: { ja: '虚偽の届出', en: 'False notification' },
  cite: cite('法29条2項'),
  ...inForce2017,
  when: all(is(duty, 'prior-notification'), is(filing, 'filed-falsely'), securityRelevant),
})

export const reviewResultBroken = rule('accepted-or-ordered-change-broken', {
  title: { ja: '応諾した勧告・命令の違反', en: 'Breach of an accepted recommendation or of an order' },
  cite: [cite('法29条3項'), cite('法29条4項')],
  ...inForce2017,
  when: all(is(duty, 'prior-notification'), is(review, 'accepted-broken', 'ordered-broken')),
})

export const complianceMeasures = rule('measures-for-broken-compliance-order', {
  title: { ja: '遵守命令の違反に対する措置命令', en: 'Measures for breach of an order to comply' },
  cite: [cite('法29条5項')],
  ...reform2020,
  when: all(complianceOrderBroken, securityRelevant),
})

export const measuresNotCarriedOut = rule('notified-measures-not-carried-out', {
  title: { ja: '届け出た措置の不実施', en: 'Notified measures not carried out' },
  cite: cite('法29条1項3号', text2027),
  ...reform2027,
  when: all(underReview, not(measuresCarriedOut), securityRelevant),
})

export const foreignHolderOrder = rule('foreign-holder-can-be-ordered', {
  title: { ja: '直接保有法人等への処分命令', en: 'Order to the foreign holder to dispose of the shares' },
  cite: cite('法29条9項', text2027),
  ...reform2027,
  when: all(indirect, any(measuresOpen, falseFiling, reviewResultBroken, measuresNotCarriedOut), holderOrder),
})

export const irregular = rule('irregularity', {
  title: { ja: '届出・報告・基準の不遵守', en: 'Irregular notification, report or conduct' },
  cite: [cite('法55条の8'), cite('法68条1項')],
  when: any(
    offenceWithoutNotification,
    offenceInStandstill,
    breachOfReviewResult,
    measuresNotCarriedOut,
    offenceOfReporting,
    conditionBroken,
  ),
})
