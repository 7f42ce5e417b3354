import { all, any, is, type Outcome, outcome, type TruthExpression, type Words } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { recommendationIgnored, recommendationOpen } from './breach.ts'
import { calledIn, lastCallIn } from './call-in.ts'
import { review } from './facts-review.ts'
import {
  complianceMeasures,
  falseFiling,
  foreignHolderOrder,
  irregular,
  measuresNotCarriedOut,
  measuresOpen,
  reviewResultBroken,
} from './measures-powers.ts'
import { ministers } from './parties.ts'
import { text2027, text2027InForce } from './reforms.ts'
import { extendedUntil, orderFrom, replyDue } from './review-days.ts'
import { mustConsult, orderOpen, underReview } from './review-powers.ts'

/** The powers as outcomes. */

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
    cite('法29条9項', text2027),
    foreignHolderOrder,
  ),
  power(
    'call-in',
    {
      ja: '届出のない行為への事後介入（報告徴求、勧告、命令）',
      en: 'Calling in: report, recommendation, order',
    },
    cite('法29条の2第1項', text2027InForce),
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
