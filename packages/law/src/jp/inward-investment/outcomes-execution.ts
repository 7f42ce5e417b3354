import { all, is, not, outcome, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { actKind } from './facts-act.ts'
import { measuresChange } from './facts-measures.ts'
import { filing } from './facts-notification.ts'
import { authority, form, investor } from './parties.ts'
import { reform2027, text2027 } from './reforms.ts'
import { executionDue } from './report-days.ts'

/** What is filed once a notified act is done, or its measures change. What was not notified is reported under art. 55-5. */

const notified = all(is(duty, 'prior-notification'), not(is(filing, 'acted-without')))

export const executionReport = outcome('execution-report', {
  kind: 'report',
  title: { ja: '株式取得等の実行報告', en: 'Report on carrying out the acquisition' },
  cite: cite('法55条の8', { through: ['直投令6条の5', '直投命令7条1項1号'] }),
  when: all(
    notified,
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
  when: all(notified, is(actKind, 'loan', 'bond-acquisition')),
  who: investor,
  authority,
  form: form('20'),
  due: executionDue,
})

export const changedMeasures = rule('changed-measures', {
  title: { ja: '届け出た措置の変更', en: 'Change of notified measures' },
  cite: cite('法27条の4', text2027),
  ...reform2027,
  when: all(is(duty, 'prior-notification'), measuresChange),
})

export const measuresChangeNotification = outcome('notification-of-changed-measures', {
  kind: 'obligation',
  title: { ja: '国の安全等に係る措置の変更の届出', en: 'Notification of a change of the measures' },
  cite: cite('法27条の4', text2027),
  when: changedMeasures,
  who: investor,
  authority,
  effect: {
    ja: '変更は、届出から改めて禁止期間が過ぎるまでできません。',
    en: 'The change must wait for a standstill of its own.',
  },
})
