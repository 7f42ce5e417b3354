import type { RuleSetDescription } from '@sekisho/logic'
import { constraints } from './constraints.ts'
import { duty } from './duty.ts'
import { actDay } from './facts-act.ts'
import { investorName } from './facts-investor.ts'
import { listCategory, targetName } from './facts-target.ts'
import * as modules from './modules.ts'
import { executionReport, loanExecutionReport, measuresChangeNotification } from './outcomes-execution.ts'
import { notificationOutcomes } from './outcomes-notification.ts'
import { paymentPermission } from './outcomes-payment.ts'
import { changeReport, exemptionConditions, reportOutcomes } from './outcomes-report.ts'
import { crimeOutcomes } from './penalties.ts'
import { powerOutcomes } from './powers.ts'
import { sentences } from './sentences.ts'
import { topics } from './topics.ts'

export { type ReviewFactor, reviewFactors } from './review-factors.ts'
export { type SectorOption, sectorOption } from './sector-option.ts'

/** Inward direct investment and specified acquisitions under chapter V of the Foreign Exchange and Foreign Trade Act. */
export const inwardInvestment: RuleSetDescription = {
  id: 'jp/inward-investment',
  title: { ja: '対内直接投資等・特定取得', en: 'Inward direct investment and specified acquisition' },
  version: '2026.11.23',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act: actDay,
  answer: duty,
  sentences,
  outcomes: [
    ...notificationOutcomes,
    executionReport,
    loanExecutionReport,
    measuresChangeNotification,
    exemptionConditions,
    ...reportOutcomes,
    changeReport,
    ...powerOutcomes,
    ...crimeOutcomes,
    paymentPermission,
  ],
  constraints,
  modules,
  carried: [investorName, targetName, listCategory],
  topics,
}
