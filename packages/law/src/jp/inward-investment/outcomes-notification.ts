import { all, any, is, type Outcome, outcome, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { earliestFiling, latestFiling } from './filing-days.ts'
import { foreignBody, nonresidentIndividual } from './foreign-persons.ts'
import { filings } from './notification-forms.ts'
import { authority, investor } from './parties.ts'
import { standstillUntil } from './standstill.ts'

/** The prior notification as outcomes. */

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
      ja: '禁止期間が過ぎるまで行為をしてはなりません。届出の日から6か月以内に行為をしなければ、届け出直します。勧告を応諾した者は、待たずに勧告に従って行為ができます。外国の個人・法人は居住者の代理人を通じて届け出ます。',
      en: 'The act must not be done until the standstill is over, and must be done within six months of filing or be notified anew. One who accepts a recommendation may act at once as recommended. A foreign person files through a resident agent.',
    },
    sanction,
  }),
)
