import type { RuleSetDescription } from '@sekisho/logic'
import * as afterAcquisition from './after-acquisition.ts'
import * as branchesAndBusinesses from './branches-and-businesses.ts'
import * as breach from './breach.ts'
import { constraints } from './constraints.ts'
import * as deadlines from './deadlines.ts'
import * as duty from './duty.ts'
import * as excludedActs from './excluded-acts.ts'
import * as exemption from './exemption.ts'
import * as exemptionConditions from './exemption-conditions.ts'
import * as factsAct from './facts-act.ts'
import * as factsClass from './facts-class.ts'
import * as factsConsent from './facts-consent.ts'
import * as factsExemption from './facts-exemption.ts'
import * as factsHolding from './facts-holding.ts'
import * as factsInvestor from './facts-investor.ts'
import * as factsProcedure from './facts-procedure.ts'
import * as factsTarget from './facts-target.ts'
import * as foreignInvestor from './foreign-investor.ts'
import * as investorClass from './investor-class.ts'
import * as investment from './inward-direct-investment.ts'
import * as loans from './loans.ts'
import * as notModelled from './not-modelled.ts'
import * as notification from './outcomes-notification.ts'
import * as report from './outcomes-report.ts'
import * as parameters from './parameters.ts'
import * as parametersDays from './parameters-days.ts'
import * as parametersExemption from './parameters-exemption.ts'
import * as partnerships from './partnerships.ts'
import * as penalties from './penalties.ts'
import * as powers from './powers.ts'
import * as relatedPersons from './related-persons.ts'
import * as reports from './reports.ts'
import * as sector from './sector.ts'
import * as sectorOfAct from './sector-of-act.ts'
import * as specifiedAcquisition from './specified-acquisition.ts'
import * as specifiedSectors from './specified-sectors.ts'
import * as triggers from './triggers.ts'

export { type ReviewFactor, reviewFactors } from './review-factors.ts'
export { type SectorOption, sectorOption } from './sector-option.ts'

/** Inward direct investment and specified acquisitions under chapter V of the Foreign Exchange and Foreign Trade Act. */
export const inwardInvestment: RuleSetDescription = {
  id: 'jp/inward-investment',
  title: { ja: '対内直接投資等・特定取得', en: 'Inward direct investment and specified acquisition' },
  version: '2026.11.23',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act: factsAct.actDay,
  answer: duty.duty,
  outcomes: [
    ...notification.notificationOutcomes,
    notification.executionReport,
    notification.loanExecutionReport,
    notification.measuresChangeNotification,
    report.exemptionConditions,
    ...report.reportOutcomes,
    report.changeReport,
    ...powers.powerOutcomes,
    ...penalties.crimeOutcomes,
  ],
  constraints,
  modules: {
    'facts-act.ts': factsAct,
    'facts-investor.ts': factsInvestor,
    'facts-class.ts': factsClass,
    'facts-target.ts': factsTarget,
    'facts-holding.ts': factsHolding,
    'facts-consent.ts': factsConsent,
    'facts-exemption.ts': factsExemption,
    'facts-procedure.ts': factsProcedure,
    'parameters.ts': parameters,
    'parameters-exemption.ts': parametersExemption,
    'parameters-days.ts': parametersDays,
    'not-modelled.ts': notModelled,
    'partnerships.ts': partnerships,
    'foreign-investor.ts': foreignInvestor,
    'related-persons.ts': relatedPersons,
    'inward-direct-investment.ts': investment,
    'specified-acquisition.ts': specifiedAcquisition,
    'after-acquisition.ts': afterAcquisition,
    'branches-and-businesses.ts': branchesAndBusinesses,
    'loans.ts': loans,
    'sector.ts': sector,
    'specified-sectors.ts': specifiedSectors,
    'sector-of-act.ts': sectorOfAct,
    'triggers.ts': triggers,
    'excluded-acts.ts': excludedActs,
    'investor-class.ts': investorClass,
    'exemption-conditions.ts': exemptionConditions,
    'exemption.ts': exemption,
    'duty.ts': duty,
    'reports.ts': reports,
    'deadlines.ts': deadlines,
    'outcomes-notification.ts': notification,
    'outcomes-report.ts': report,
    'breach.ts': breach,
    'powers.ts': powers,
    'penalties.ts': penalties,
  },
  carried: [factsInvestor.investorName, factsTarget.targetName, factsTarget.listCategory],
}
