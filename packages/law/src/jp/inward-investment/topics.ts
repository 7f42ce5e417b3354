import { topic } from '@sekisho/logic'
import { assetFrozen, ownedByFrozen } from '../../shared/asset-freeze.ts'
import { actDay, actKind } from './facts-act.ts'
import * as branch from './facts-branch.ts'
import { breach, breachOrder, clearedAct } from './facts-breach.ts'
import { businesses } from './facts-businesses.ts'
import {
  capitalTransaction,
  fromForeignInvestor,
  hostilePurpose,
  occasion,
  toForeignInvestor,
} from './facts-circumstances.ts'
import { accredited, priorOrder, regulatedFinancial, violation } from './facts-class.ts'
import * as commitments from './facts-commitments.ts'
import { candidate, concernsDesignated, matter, proposedBy, votesFor } from './facts-consent.ts'
import { qualificationLost, useExemption } from './facts-exemption.ts'
import * as government from './facts-government.ts'
import { holders, partners } from './facts-holders.ts'
import { holdingBefore, reachedBefore } from './facts-holding-before.ts'
import { holderHolds, holderVotesAfter, holderVotesBefore, newOfficersMajority } from './facts-indirect.ts'
import * as gathering from './facts-information-gathering.ts'
import { investorKind, investorName, listedCountry, resident, widelyHeldListed } from './facts-investor.ts'
import {
  bankLending,
  loanAmount,
  loanBalanceAfter,
  loanInYen,
  loanLiabilities,
  loanOtherExposure,
  loanOverOneYear,
} from './facts-loan.ts'
import * as measures from './facts-measures.ts'
import { filing, received, shortenedUntil, standstill } from './facts-notification.ts'
import {
  nonresidentOfficers,
  nonresidentRepresentatives,
  officers,
  representatives,
} from './facts-officers.ts'
import { actsFor, actsThrough } from './facts-principal.ts'
import { related } from './facts-related.ts'
import { objectValue, reporting } from './facts-report.ts'
import { confirmationNeeded, recommendationReceived, review, securityRelevant } from './facts-review.ts'
import { managedShares, overlappingShares, ownShares } from './facts-shares.ts'
import {
  inJapan,
  listCategory,
  listed,
  specifiedCoreOperator,
  stockCompany,
  targetName,
} from './facts-target.ts'
import { overlappingVotes, ownVotes } from './facts-votes.ts'
import { counterpartForeign, counterpartVotes, entrustedVotes, proxyKind } from './facts-voting-together.ts'

const act = topic(
  { ja: '行為', en: 'The act' },
  [
    actDay,
    actKind,
    matter,
    candidate,
    proposedBy,
    concernsDesignated,
    votesFor,
    branch.branchChange,
    branch.branchLicensed,
    branch.fromResidentCorporation,
    holderHolds,
    holderVotesBefore,
    holderVotesAfter,
    newOfficersMajority,
    entrustedVotes,
    proxyKind,
    counterpartForeign,
    counterpartVotes,
    loanOverOneYear,
    bankLending,
    loanInYen,
    loanAmount,
    loanBalanceAfter,
    loanOtherExposure,
    loanLiabilities,
  ],
  { perAct: true },
)

const investor = topic({ ja: '行為をする者', en: 'Who acts' }, [
  investorName,
  investorKind,
  resident,
  holders,
  officers,
  nonresidentOfficers,
  representatives,
  nonresidentRepresentatives,
  partners,
  widelyHeldListed,
  listedCountry,
  actsFor,
  actsThrough,
])

const target = topic({ ja: '対象', en: 'The company or business' }, [
  targetName,
  inJapan,
  listed,
  stockCompany,
  listCategory,
  businesses,
  specifiedCoreOperator,
])

const holding = topic(
  { ja: '株式と議決権', en: 'Shares and votes' },
  [
    ownShares,
    ownVotes,
    related,
    managedShares,
    overlappingShares,
    overlappingVotes,
    holdingBefore,
    reachedBefore,
  ],
  { perAct: true },
)

const circumstances = topic(
  { ja: '行為の経緯', en: 'How the act comes about' },
  [occasion, fromForeignInvestor, toForeignInvestor, capitalTransaction, hostilePurpose],
  { perAct: true },
)

const background = topic({ ja: '行為をする者の背景', en: 'Behind the investor' }, [
  government.governmentBody,
  government.governmentVotes,
  government.governmentOfficers,
  government.governmentInstructs,
  government.goldenShare,
  gathering.gatheringDuty,
  gathering.gatheringVotes,
  gathering.gatheringOfficers,
  gathering.gatheringInstructs,
  gathering.decidedByBound,
  gathering.decidedInThirdCountry,
  gathering.disclosureContract,
  accredited,
  regulatedFinancial,
  violation,
  priorOrder,
])

const exemption = topic(
  { ja: '届出の免除', en: 'Exemption from notification' },
  [
    useExemption,
    commitments.noBoardSeat,
    commitments.noDisposalProposal,
    commitments.noTechnicalAccess,
    commitments.noCoreCommittee,
    commitments.noWrittenDemands,
    commitments.noCoreInformation,
    commitments.noEmployment,
  ],
  { perAct: true },
)

const procedure = topic(
  { ja: '手続の状況', en: 'How far the procedure has come' },
  [
    filing,
    received,
    standstill,
    shortenedUntil,
    confirmationNeeded,
    securityRelevant,
    review,
    recommendationReceived,
    measures.corrected,
    measures.correctionReceived,
    measures.measuresChange,
    measures.measuresCarriedOut,
    reporting,
    qualificationLost,
    breach,
    clearedAct,
    breachOrder,
    objectValue,
  ],
  { perAct: true },
)

/** What a person is asked, in the order in which a deal is told: what, who, which company, how much, how, and after. */
/** Last, for it changes nothing of what is owed for the act itself. */
const payment = topic({ ja: '対価などの支払', en: 'Paying the price' }, [assetFrozen, ownedByFrozen])

export const topics = [
  act,
  investor,
  target,
  holding,
  circumstances,
  background,
  exemption,
  procedure,
  payment,
]
