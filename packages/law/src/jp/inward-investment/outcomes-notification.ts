import { all, any, is, type Outcome, outcome, rule, type TruthExpression, type Words } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { earliestFiling, executionDue, latestFiling, standstillUntil } from './deadlines.ts'
import { duty, indirect } from './duty.ts'
import { actKind, branchChange } from './facts-act.ts'
import { measuresChange } from './facts-procedure.ts'
import { foreignBody, nonresidentIndividual } from './foreign-investor.ts'

/** What is filed before the act, on which form, and what is reported when it has been done. */

const authority: Words = {
  ja: '財務大臣及び事業所管大臣（日本銀行経由）',
  en: 'Minister of Finance and minister with jurisdiction over the business, through the Bank of Japan',
}
const investor: Words = { ja: '外国投資家', en: 'The foreign investor' }

const sanction = {
  text: {
    ja: '3年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは100万円以下の罰金（目的物の価格の3倍が100万円を超えるときはその3倍以下）またはその併科。国の安全等に係るときは株式の処分等の措置命令。',
    en: 'Up to 3 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥1 million or three times the value of the object, or both. An order to dispose of the shares where security is concerned.',
  },
  cite: [cite('法70条1項22号'), cite('法29条1項')],
}

export const residentAgent = rule('resident-agent-needed', {
  title: { ja: '居住者の代理人による届出', en: 'Filing through a resident agent' },
  cite: cite('法27条1項', { through: ['直投令3条4項'], read: 'cabinet-order-2013-12' }),
  when: all(is(duty, 'prior-notification'), any(nonresidentIndividual, foreignBody)),
})

interface Filing {
  readonly id: string
  readonly title: Words
  readonly form: Words | null
  readonly cite: ReturnType<typeof cite>
  readonly when: TruthExpression
}

const form = (number: string): Words => ({
  ja: `直投命令別紙様式第${number}`,
  en: `Form ${number} of the Order on Inward Direct Investment`,
})

const filings: readonly Filing[] = [
  {
    id: 'prior-notification',
    title: { ja: '株式・議決権等の取得の事前届出', en: 'Prior notification of an acquisition' },
    form: form('1'),
    cite: cite('法27条1項', { through: ['直投令3条', '直投命令3条7項1号'] }),
    when: is(
      actKind,
      'share-acquisition',
      'vote-acquisition',
      'discretionary-management',
      'vote-authority',
      'certificate-acquisition',
    ),
  },
  {
    id: 'prior-notification-of-transfer',
    title: {
      ja: '居住者であった者の譲渡の事前届出',
      en: 'Prior notification of a transfer by a former resident',
    },
    form: form('2'),
    cite: cite('法27条1項', { through: ['直投令3条', '直投命令3条7項2号'] }),
    when: is(actKind, 'former-resident-transfer'),
  },
  {
    id: 'prior-notification-of-consent',
    title: { ja: '同意の事前届出', en: 'Prior notification of a consent' },
    form: form('3'),
    cite: cite('法27条1項', { through: ['直投令3条', '直投命令3条7項3号'] }),
    when: is(actKind, 'consent'),
  },
  {
    id: 'prior-notification-of-branch',
    title: { ja: '支店等の設置の事前届出', en: 'Prior notification of a branch' },
    form: form('4'),
    cite: cite('法27条1項', { through: ['直投令3条', '直投命令3条7項4号'] }),
    when: all(is(actKind, 'branch'), is(branchChange, 'set-up')),
  },
  {
    id: 'prior-notification-of-branch-change',
    title: { ja: '支店等の変更の事前届出', en: 'Prior notification of a change of a branch' },
    form: form('5'),
    cite: cite('法27条1項', { through: ['直投令3条', '直投命令3条7項5号'] }),
    when: all(is(actKind, 'branch'), is(branchChange, 'substantial-change')),
  },
  {
    id: 'prior-notification-of-loan',
    title: { ja: '金銭の貸付けの事前届出', en: 'Prior notification of a loan' },
    form: form('6'),
    cite: cite('法27条1項', { through: ['直投令3条', '直投命令3条7項6号'] }),
    when: is(actKind, 'loan'),
  },
  {
    id: 'prior-notification-of-bonds',
    title: { ja: '社債の取得の事前届出', en: 'Prior notification of bonds' },
    form: form('7'),
    cite: cite('法27条1項', { through: ['直投令3条', '直投命令3条7項7号'] }),
    when: is(actKind, 'bond-acquisition'),
  },
  {
    id: 'prior-notification-of-proxy',
    title: { ja: '代理行使の受任の事前届出', en: 'Prior notification of a proxy' },
    form: form('7の2'),
    cite: cite('法27条1項', { through: ['直投命令別紙様式7の2'] }),
    when: is(actKind, 'proxy'),
  },
  {
    id: 'prior-notification-of-joint-exercise',
    title: { ja: '共同行使の同意の事前届出', en: 'Prior notification of joint exercise' },
    form: form('7の3'),
    cite: cite('法27条1項', { through: ['直投命令別紙様式7の3'] }),
    when: is(actKind, 'joint-exercise'),
  },
  {
    id: 'prior-notification-of-succession',
    title: { ja: '事業の承継の事前届出', en: 'Prior notification of a succession to a business' },
    form: form('7の4'),
    cite: cite('法27条1項', { through: ['直投命令別紙様式7の4'] }),
    when: is(actKind, 'business-succession'),
  },
  {
    id: 'prior-notification-of-indirect-act',
    title: { ja: '間接取得等の事前届出', en: 'Prior notification of an indirect act' },
    form: null,
    cite: cite('法27条1項', { through: ['直投令3条2項'] }),
    when: indirect,
  },
]

export const notificationOutcomes: readonly Outcome[] = filings.map((filing) =>
  outcome(filing.id, {
    kind: 'obligation',
    title: filing.title,
    cite: [filing.cite, cite('法27条2項')],
    when: all(is(duty, 'prior-notification'), filing.when),
    who: investor,
    authority,
    ...(filing.form ? { form: filing.form } : {}),
    earliest: earliestFiling,
    due: latestFiling,
    standstillUntil,
    effect: {
      ja: '禁止期間が過ぎるまで行為をしてはなりません。届出の日から6か月以内に行為をしなければ、届け出直します。外国の個人・法人は居住者の代理人を通じて届け出ます。',
      en: 'The act must not be done until the standstill is over, and must be done within six months of filing or be notified anew. A foreign person files through a resident agent.',
    },
    sanction,
  }),
)

export const executionReport = outcome('execution-report', {
  kind: 'report',
  title: { ja: '株式取得等の実行報告', en: 'Report on carrying out the acquisition' },
  cite: cite('法55条の8', { through: ['直投令6条の5', '直投命令7条1項1号'] }),
  when: all(
    is(duty, 'prior-notification'),
    is(
      actKind,
      'share-acquisition',
      'vote-acquisition',
      'former-resident-transfer',
      'certificate-acquisition',
      'discretionary-management',
      'vote-authority',
    ),
  ),
  who: investor,
  authority,
  form: form('19'),
  due: executionDue,
  effect: {
    ja: '届け出た株式等を処分したときも同じ様式で報告します。',
    en: 'Disposing of shares that were notified is reported on the same form.',
  },
  sanction: {
    text: {
      ja: '6か月以下の拘禁刑または50万円以下の罰金。',
      en: 'Up to 6 months of imprisonment or a fine of up to ¥500,000.',
    },
    cite: cite('法71条9号'),
  },
})

export const loanExecutionReport = outcome('execution-report-of-loan', {
  kind: 'report',
  title: { ja: '貸付け・社債の実行報告', en: 'Report on carrying out the loan or bond' },
  cite: cite('法55条の8', { through: ['直投令6条の5', '直投命令7条1項2号'] }),
  when: all(is(duty, 'prior-notification'), is(actKind, 'loan', 'bond-acquisition')),
  who: investor,
  authority,
  form: form('20'),
  due: executionDue,
})

export const changedMeasures = rule('changed-measures', {
  title: { ja: '届け出た措置の変更', en: 'Change of notified measures' },
  cite: cite('法27条の4', { since: '2027-02-03', read: 'act-2027-01-04' }),
  from: '2027-02-03',
  inForce: '2027-01-04',
  when: all(is(duty, 'prior-notification'), measuresChange),
})

export const measuresChangeNotification = outcome('notification-of-changed-measures', {
  kind: 'obligation',
  title: { ja: '国の安全等に係る措置の変更の届出', en: 'Notification of a change of the measures' },
  cite: cite('法27条の4', { since: '2027-02-03', read: 'act-2027-01-04' }),
  when: changedMeasures,
  who: investor,
  authority,
  effect: {
    ja: '変更は、届出から改めて禁止期間が過ぎるまでできません。',
    en: 'The change must wait for a standstill of its own.',
  },
})
