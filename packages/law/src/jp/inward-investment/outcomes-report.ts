import { all, is, type Outcome, outcome, type TruthExpression, type Words } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { conditions } from './exemption-conditions.ts'
import { actKind } from './facts-act.ts'
import { qualificationLost } from './facts-exemption.ts'
import { authority, investor } from './parties.ts'
import { reportDue } from './report-days.ts'
import { reportRequired } from './reports.ts'

/** What binds one who uses the exemption, and what is reported after the act. */

export const exemptionConditions = outcome('exemption-conditions', {
  kind: 'obligation',
  title: { ja: '届出免除の基準の遵守', en: 'Keeping the conditions of the exemption' },
  cite: [
    cite('法27条の2第1項', { through: ['免除基準告示'] }),
    cite('法28条の2第1項', { through: ['特定取得免除基準告示'] }),
  ],
  when: is(duty, 'exempt'),
  who: {
    ja: '外国投資家（密接関係者についても）',
    en: 'The foreign investor, also for closely related persons',
  },
  effect: {
    ja: '届出も禁止期間もなく行為ができます。',
    en: 'The act may be done at once, without notification or standstill.',
  },
  sanction: {
    text: {
      ja: '遵守の勧告、従わないときは命令、命令に違反したときは株式の処分等の措置命令。',
      en: 'A recommendation to comply, then an order, then an order to dispose of the shares.',
    },
    cite: [cite('法27条の2第3項'), cite('法27条の2第4項'), cite('法29条5項')],
  },
  conditions,
})

const sanction = {
  text: {
    ja: '6か月以下の拘禁刑（2025年5月31日までの行為は懲役）または50万円以下の罰金。',
    en: 'Up to 6 months of imprisonment (with work, for acts until 2025-05-31) or a fine of up to ¥500,000.',
  },
  cite: cite('法71条6号'),
}

const report = (
  id: string,
  title: Words,
  number: string,
  citation: ReturnType<typeof cite>,
  when: TruthExpression,
): Outcome =>
  outcome(id, {
    kind: 'report',
    title,
    cite: citation,
    when: all(reportRequired, when),
    who: investor,
    authority,
    form: {
      ja: `直投命令別紙様式第${number}`,
      en: `Form ${number} of the Order on Inward Direct Investment`,
    },
    due: reportDue,
    sanction,
  })

const order = (item: string) => cite('法55条の5第1項', { through: ['直投令6条の3', `直投命令6条の2${item}`] })

export const reportOutcomes: readonly Outcome[] = [
  report(
    'post-investment-report',
    { ja: '株式・議決権等の取得の事後報告', en: 'Report after an acquisition' },
    '11',
    order('第1号'),
    is(
      actKind,
      'share-acquisition',
      'vote-acquisition',
      'discretionary-management',
      'vote-authority',
      'certificate-acquisition',
    ),
  ),
  report(
    'post-investment-report-of-transfer',
    { ja: '居住者であった者の譲渡の事後報告', en: 'Report after a transfer by a former resident' },
    '12',
    order('第2号'),
    is(actKind, 'former-resident-transfer'),
  ),
  report(
    'post-investment-report-of-loan',
    { ja: '貸付けの事後報告', en: 'Report after a loan' },
    '16',
    order('第3号'),
    is(actKind, 'loan'),
  ),
  report(
    'post-investment-report-of-bonds',
    { ja: '社債の取得の事後報告', en: 'Report after an acquisition of bonds' },
    '17',
    order('第4号'),
    is(actKind, 'bond-acquisition'),
  ),
  report(
    'post-investment-report-of-proxy',
    { ja: '代理行使の受任の事後報告', en: 'Report after a proxy' },
    '17の2',
    cite('法55条の5第1項', { through: ['直投命令別紙様式17の2'] }),
    is(actKind, 'proxy'),
  ),
  report(
    'post-investment-report-of-joint-exercise',
    { ja: '共同行使の同意の事後報告', en: 'Report after consent to joint exercise' },
    '17の3',
    cite('法55条の5第1項', { through: ['直投命令別紙様式17の3'] }),
    is(actKind, 'joint-exercise'),
  ),
  report(
    'post-investment-report-of-succession',
    { ja: '事業の承継の事後報告', en: 'Report after a succession to a business' },
    '17の4',
    cite('法55条の5第1項', { through: ['直投命令別紙様式17の4'] }),
    is(actKind, 'business-succession'),
  ),
]

export const changeReport = outcome('change-report', {
  kind: 'report',
  title: { ja: '変更報告', en: 'Report of a change' },
  cite: cite('法55条の8', {
    through: ['直投令6条の5', '直投命令別紙様式22の2'],
    unverified: {
      ja: '期限は45日とされますが、確認していません。',
      en: 'It is said to be due within 45 days; that was not checked.',
    },
  }),
  when: all(is(duty, 'exempt'), qualificationLost),
  who: investor,
  authority,
  form: { ja: '直投命令別紙様式第22の2', en: 'Form 22-2 of the Order on Inward Direct Investment' },
})
