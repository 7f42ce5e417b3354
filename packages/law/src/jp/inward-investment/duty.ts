import { all, any, choiceType, decision, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { excludedAct } from './excluded-acts.ts'
import { exemptionUsed } from './exemption.ts'
import { indirect } from './indirect-acts.ts'
import { inwardDirectInvestment } from './inward-direct-investment.ts'
import { indirectScope } from './not-modelled.ts'
import { concernsDesignatedBusiness } from './sector-of-act.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'
import { specifiedDesignated } from './specified-sectors.ts'
import { trigger } from './triggers.ts'

/** The answer: what must be done. */

export const groundForNotification = rule('ground-for-notification', {
  title: { ja: '届出を要する事由', en: 'Ground for notification' },
  cite: cite('法27条1項', { through: ['直投令3条2項'] }),
  when: any(trigger, all(not(indirect), concernsDesignatedBusiness), all(indirect, indirectScope)),
})

export const coveredInvestment = rule('covered-investment', {
  title: { ja: '除外されない対内直接投資等', en: 'Inward direct investment that is not excluded' },
  cite: [cite('法27条1項', { through: ['直投令3条1項'] })],
  when: inwardDirectInvestment,
  unless: [excludedAct],
})

export const investmentToNotify = rule('investment-to-notify', {
  title: { ja: '届出の対象となる対内直接投資等', en: 'Inward direct investment subject to notification' },
  cite: cite('法27条1項', { through: ['直投令3条2項'] }),
  when: all(coveredInvestment, groundForNotification),
})

export const acquisitionToNotify = rule('specified-acquisition-to-notify', {
  title: { ja: '届出の対象となる特定取得', en: 'Specified acquisition subject to notification' },
  cite: cite('法28条1項', { through: ['直投令4条'] }),
  when: all(specifiedAcquisition, specifiedDesignated),
  unless: [excludedAct],
})

export const noGround = rule('no-ground-for-notification', {
  title: { ja: '届出を要する事由がない', en: 'No ground for notification' },
  cite: [
    cite('法27条1項', { through: ['直投令3条2項'] }),
    cite('法55条の5第1項', { through: ['直投令6条の3'] }),
  ],
  when: not(any(groundForNotification, acquisitionToNotify)),
})

export const nothingRequired = rule('nothing-required', {
  title: { ja: '対象となる行為ではない', en: 'No act that is covered' },
  cite: [cite('法26条'), cite('法27条1項'), cite('法28条1項')],
  when: not(any(coveredInvestment, acquisitionToNotify)),
})

/** What is covered is notified beforehand in principle; what is not covered needs nothing, whatever the rest. */
export const duty = decision('duty', {
  title: { ja: '手続', en: 'What must be done' },
  cite: [cite('法27条1項'), cite('法28条1項')],
  type: choiceType({
    'prior-notification': { ja: '事前届出', en: 'Prior notification' },
    exempt: {
      ja: '届出免除（条件を守り、段階に応じて事後報告）',
      en: 'Exempt from notification, on conditions',
    },
    'post-investment-report': { ja: '事後報告', en: 'Post-investment report' },
    none: { ja: '手続不要', en: 'Nothing' },
  }),
  principle: 'prior-notification',
  exceptions: [
    {
      when: nothingRequired,
      is: 'none',
      rank: 3,
      cite: [cite('法26条'), cite('法27条1項', { through: ['直投令3条1項'] })],
    },
    { when: noGround, is: 'post-investment-report', rank: 2, cite: cite('法55条の5第1項') },
    {
      when: exemptionUsed,
      is: 'exempt',
      rank: 1,
      cite: [cite('法27条の2第1項'), cite('法28条の2第1項')],
    },
  ],
})
