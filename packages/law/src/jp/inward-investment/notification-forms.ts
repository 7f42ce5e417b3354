import { all, is, type TruthExpression, type Words } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { branchChange } from './facts-branch.ts'
import { indirect } from './indirect-acts.ts'
import { form } from './parties.ts'

/** What is filed before the act, and on which form. */

export interface Filing {
  readonly id: string
  readonly title: Words
  readonly form: Words | null
  readonly cite: ReturnType<typeof cite>
  readonly when: TruthExpression
}

export const filings: readonly Filing[] = [
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
