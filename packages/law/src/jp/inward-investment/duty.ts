import { all, any, choiceType, decision, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { excludedAct } from './excluded-acts.ts'
import { freeUnlessDesignated } from './excluded-small-acts.ts'
import { exemptionUsed } from './exemption.ts'
import { foreignInvestor } from './foreign-investor.ts'
import { indirect } from './indirect-acts.ts'
import { inwardDirectInvestment } from './inward-direct-investment.ts'
import { indirectScope } from './not-modelled.ts'
import { ownAct } from './partnerships.ts'
import { concernsDesignatedBusiness } from './sector-of-act.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'
import { specifiedDesignated } from './specified-sectors.ts'
import { trigger } from './triggers.ts'
import { sharesOfUnlisted } from './unlisted-acquisitions.ts'

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

/** Designated on both lists, it is notified as the one or the other, even if the seller is not known. */
export const coveredFromAnyone = rule('unlisted-shares-covered-from-anyone', {
  title: { ja: '譲渡人を問わず対象となる非上場株式の取得', en: 'Unlisted shares, covered whoever sells' },
  cite: [cite('法26条2項1号'), cite('法26条3項'), cite('法28条1項', { through: ['直投令4条'] })],
  when: all(foreignInvestor, ownAct, sharesOfUnlisted, specifiedDesignated),
  unless: [excludedAct],
})

/** Acts that are free unless designated are set apart, so that no report is left possible while the sector is unknown. */
export const reportEnough = rule('report-enough', {
  title: {
    ja: '届出を要する事由がなく、報告で足りる',
    en: 'No ground for notification, so a report is enough',
  },
  cite: [
    cite('法27条1項', { through: ['直投令3条2項'] }),
    cite('法55条の5第1項', { through: ['直投令6条の3'] }),
  ],
  when: not(any(groundForNotification, acquisitionToNotify)),
  unless: [freeUnlessDesignated],
})

export const nothingRequired = rule('nothing-required', {
  title: { ja: '対象となる行為ではない', en: 'No act that is covered' },
  cite: [cite('法26条'), cite('法27条1項'), cite('法28条1項')],
  when: not(any(coveredInvestment, acquisitionToNotify, coveredFromAnyone)),
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
    { when: reportEnough, is: 'post-investment-report', rank: 2, cite: cite('法55条の5第1項') },
    {
      when: exemptionUsed,
      is: 'exempt',
      rank: 1,
      cite: [cite('法27条の2第1項'), cite('法28条の2第1項')],
    },
  ],
})
