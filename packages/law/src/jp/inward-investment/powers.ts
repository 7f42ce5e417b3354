import {
  all,
  any,
  is,
  lastDayOf,
  not,
  type Outcome,
  outcome,
  quantity,
  rule,
  type TruthExpression,
  type Words,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  complianceOrderBroken,
  conditionBroken,
  recommendationIgnored,
  recommendationOpen,
} from './breach.ts'
import { actedInStandstill, extendedUntil, orderFrom, replyDue } from './deadlines.ts'
import { duty, indirect } from './duty.ts'
import { actDay, actKind } from './facts-act.ts'
import {
  confirmationNeeded,
  filing,
  measuresCarriedOut,
  reporting,
  review,
  securityRelevant,
} from './facts-procedure.ts'
import { inwardDirectInvestment } from './inward-direct-investment.ts'
import { callInKinds, holderOrder } from './not-modelled.ts'
import { lookBack } from './parameters-days.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'

/** What the authorities may or must do. */

const ministers: Words = {
  ja: '財務大臣及び事業所管大臣',
  en: 'Minister of Finance and minister with jurisdiction over the business',
}
const reform2017 = { from: '2017-10-01', inForce: '2017-10-01' } as const
const reform2020 = { from: '2020-06-07', inForce: '2020-05-08' } as const
const main2027 = { since: '2027-02-03', read: 'act-2027-01-04' } as const

export const underReview = rule('under-review', {
  title: { ja: '届け出られ、審査を受ける行為', en: 'Act that was notified and is under review' },
  cite: [cite('法27条3項'), cite('法28条3項')],
  when: all(is(duty, 'prior-notification'), is(filing, 'filed')),
})

export const orderOpen = rule('change-or-stop-can-be-ordered', {
  title: { ja: '変更・中止を命令できる', en: 'A change or stop can be ordered' },
  cite: [cite('法27条10項'), cite('法28条7項')],
  when: all(underReview, is(review, 'refused')),
})

export const mustConsult = rule('must-ask-other-ministers', {
  title: { ja: '関係行政機関の長への意見の求め', en: 'Other heads of agencies must be asked' },
  cite: cite('法69条の4', { since: '2026-06-05', read: 'act-2026-08-12' }),
  from: '2026-06-05',
  inForce: '2026-06-05',
  when: all(underReview, confirmationNeeded),
})

export const unlawfullyDone = rule('done-without-notification-or-in-standstill', {
  title: { ja: '無届出または禁止期間中の行為', en: 'Done without notification, or in the standstill' },
  cite: [cite('法29条1項1号'), cite('法29条1項2号')],
  ...reform2017,
  when: all(is(duty, 'prior-notification'), any(is(filing, 'acted-without'), actedInStandstill)),
})

export const measuresOpen = rule('measures-can-be-ordered', {
  title: { ja: '無届出等に対する措置命令', en: 'Measures can be ordered for want of notification' },
  cite: cite('法29条1項'),
  ...reform2017,
  when: all(unlawfullyDone, securityRelevant),
})

export const falseFiling = rule('filed-falsely', {
  title: { ja: '虚偽の届出', en: 'False notification' },
  cite: cite('法29条2項'),
  ...reform2017,
  when: all(is(duty, 'prior-notification'), is(filing, 'filed-falsely'), securityRelevant),
})

export const reviewResultBroken = rule('accepted-or-ordered-change-broken', {
  title: { ja: '応諾した勧告・命令の違反', en: 'Breach of an accepted recommendation or of an order' },
  cite: [cite('法29条3項'), cite('法29条4項')],
  ...reform2017,
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
  cite: cite('法29条1項3号', main2027),
  from: '2027-02-03',
  inForce: '2027-01-04',
  when: all(underReview, not(measuresCarriedOut), securityRelevant),
})

export const foreignHolderOrder = rule('foreign-holder-can-be-ordered', {
  title: { ja: '直接保有法人等への処分命令', en: 'Order to the foreign holder to dispose of the shares' },
  cite: cite('法29条9項', main2027),
  from: '2027-02-03',
  inForce: '2027-01-04',
  when: all(indirect, any(measuresOpen, falseFiling, reviewResultBroken, measuresNotCarriedOut), holderOrder),
})

export const calledIn = rule('can-be-called-in', {
  title: { ja: '届出のない行為への事後介入', en: 'Deal that can be called in' },
  cite: [
    cite('法29条の2第1項', { since: '2027-01-04', read: 'act-2027-01-04' }),
    cite('法附則(令和8年法律30号)3条6項', { since: '2027-01-04', read: 'act-2027-01-04' }),
  ],
  from: '2027-01-04',
  inForce: '2027-01-04',
  when: all(
    any(inwardDirectInvestment, specifiedAcquisition),
    is(duty, 'post-investment-report', 'none'),
    not(is(actKind, 'consent', 'branch', 'loan', 'indirect-acquisition', 'indirect-control')),
    callInKinds,
  ),
})

export const irregular = rule('irregularity', {
  title: { ja: '届出・報告・基準の不遵守', en: 'Irregular notification, report or conduct' },
  cite: [cite('法55条の8'), cite('法68条1項')],
  when: any(
    all(is(duty, 'prior-notification'), is(filing, 'acted-without', 'filed-falsely')),
    all(is(duty, 'exempt', 'post-investment-report'), is(reporting, 'missed', 'false')),
    conditionBroken,
  ),
})

export const lastCallIn = quantity('last-day-of-call-in', {
  title: { ja: '報告を求められる最後の日', en: 'Last day on which a report can be demanded' },
  cite: cite('法29条の2第1項', { since: '2027-01-04', read: 'act-2027-01-04' }),
  is: lastDayOf(actDay, lookBack, 'months', { firstDay: 'excluded', end: 'stays' }),
})

const power = (
  id: string,
  title: Words,
  citation: Outcome['cite'],
  when: TruthExpression,
  more: Partial<Outcome> = {},
): Outcome => outcome(id, { kind: 'permission', title, cite: citation, when, who: ministers, ...more })

export const powerOutcomes: readonly Outcome[] = [
  power(
    'review-can-be-extended',
    { ja: '審査期間の延長、変更・中止の勧告', en: 'Extending the review, recommending a change or stop' },
    [cite('法27条3項'), cite('法27条5項'), cite('法27条6項'), cite('法28条3項'), cite('法28条5項')],
    all(underReview, is(review, 'none')),
    { due: extendedUntil },
  ),
  outcome('reply-to-recommendation', {
    kind: 'obligation',
    title: { ja: '勧告への応答', en: 'Answer to the recommendation' },
    cite: cite('法27条7項', { through: ['直投令3条14項', '直投命令3条9項'] }),
    when: all(underReview, is(review, 'recommended')),
    who: { ja: '外国投資家', en: 'The foreign investor' },
    authority: ministers,
    form: { ja: '直投命令別紙様式第8', en: 'Form 8 of the Order on Inward Direct Investment' },
    due: replyDue,
    effect: {
      ja: '応諾すれば待たずに、勧告に従って行為ができます。応答しないことは拒絶と同じです。',
      en: 'One who accepts may act at once as recommended. Silence is refusal.',
    },
  }),
  power(
    'order-to-change-or-stop',
    { ja: '変更・中止の命令', en: 'Order to change or stop' },
    [cite('法27条10項'), cite('法28条7項')],
    orderOpen,
    { earliest: orderFrom, due: extendedUntil },
  ),
  outcome('consultation-of-other-ministers', {
    kind: 'obligation',
    title: {
      ja: '内閣総理大臣・外務大臣等への意見の求め',
      en: 'Asking the Prime Minister, the Foreign Minister and others',
    },
    cite: cite('法69条の4', { since: '2026-06-05', read: 'act-2026-08-12' }),
    when: mustConsult,
    who: ministers,
  }),
  power(
    'measures-order',
    { ja: '株式の処分その他の措置命令', en: 'Order to dispose of the shares or take other measures' },
    [cite('法29条1項'), cite('法29条2項'), cite('法29条3項'), cite('法29条4項'), cite('法29条5項')],
    any(measuresOpen, falseFiling, reviewResultBroken, complianceMeasures, measuresNotCarriedOut),
  ),
  power(
    'recommendation-to-comply',
    { ja: '基準の遵守の勧告', en: 'Recommendation to keep the conditions' },
    [cite('法27条の2第3項'), cite('法28条の2第3項')],
    recommendationOpen,
  ),
  power(
    'order-to-comply',
    { ja: '基準の遵守の命令', en: 'Order to keep the conditions' },
    [cite('法27条の2第4項'), cite('法28条の2第4項')],
    recommendationIgnored,
  ),
  power(
    'order-to-foreign-holder',
    { ja: '直接保有法人等への株式の処分命令', en: 'Order to the foreign holder to dispose of the shares' },
    cite('法29条9項', main2027),
    foreignHolderOrder,
  ),
  power(
    'call-in',
    {
      ja: '届出のない行為への事後介入（報告徴求、勧告、命令）',
      en: 'Calling in: report, recommendation, order',
    },
    cite('法29条の2第1項', { since: '2027-01-04', read: 'act-2027-01-04' }),
    calledIn,
    { due: lastCallIn },
  ),
  power(
    'demand-for-report',
    { ja: '報告徴求・立入検査', en: 'Demanding reports, inspecting' },
    [cite('法55条の8'), cite('法68条1項')],
    irregular,
  ),
]
