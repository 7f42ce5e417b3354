import type { BodsHoldingKind } from './records.ts'

/** The kind of each code of the standard's list of interests. */
export const holdingKinds: Readonly<Record<string, BodsHoldingKind>> = {
  shareholding: 'shares',
  votingRights: 'votes',
  appointmentOfBoard: 'appointment',
  otherInfluenceOrControl: 'influence',
  seniorManagingOfficial: 'senior-manager',
  settlor: 'settlor',
  trustee: 'trustee',
  protector: 'protector',
  beneficiaryOfLegalArrangement: 'beneficiary',
  rightsToSurplusAssetsOnDissolution: 'rights-on-dissolution',
  rightsToProfitOrIncome: 'rights-to-profit',
  rightsGrantedByContract: 'contract',
  conditionalRightsGrantedByContract: 'conditional-contract',
  controlViaCompanyRulesOrArticles: 'control',
  controlByLegalFramework: 'control',
  boardMember: 'board',
  boardChair: 'board-chair',
  unknownInterest: 'unknown',
  unpublishedInterest: 'unknown',
  enjoymentAndUseOfAssets: 'use-of-assets',
  rightToProfitOrIncomeFromAssets: 'rights-to-profit',
  nominee: 'nominee',
  nominator: 'nominator',
}
