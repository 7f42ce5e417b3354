import { all, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { filing } from './facts-notification.ts'
import { reporting } from './facts-report.ts'
import { review } from './facts-review.ts'
import { reportRequired } from './reports.ts'
import { actedInStandstill } from './standstill.ts'

/** What is a crime. A condition of the exemption broken is none by itself. */

export const offenceWithoutNotification = rule('offence-without-notification', {
  title: { ja: '無届出・虚偽の届出による行為', en: 'Acting without notification, or on a false one' },
  cite: cite('法70条1項22号'),
  when: all(is(duty, 'prior-notification'), is(filing, 'acted-without', 'filed-falsely')),
})

export const offenceInStandstill = rule('offence-in-standstill', {
  title: { ja: '禁止期間中の行為', en: 'Acting in the standstill' },
  cite: cite('法70条1項23号'),
  when: all(is(duty, 'prior-notification'), actedInStandstill),
})

export const breachOfReviewResult = rule('offence-against-review-result', {
  title: {
    ja: '応諾した勧告または命令に反する行為',
    en: 'Acting against an accepted recommendation or an order',
  },
  cite: [cite('法70条1項24号'), cite('法70条1項25号')],
  when: all(is(duty, 'prior-notification'), is(review, 'accepted-broken', 'ordered-broken')),
})

export const offenceOfReporting = rule('offence-of-reporting', {
  title: { ja: '報告をせず、または虚偽の報告をする行為', en: 'No report, or a false one' },
  cite: cite('法71条6号'),
  when: all(reportRequired, is(reporting, 'missed', 'made-falsely')),
})
