import { topic } from '@sekisho/logic'
import * as breach from '../security-trade-control/facts-breach.ts'
import * as checks from '../security-trade-control/facts-checks.ts'
import { destination } from '../security-trade-control/facts-destination.ts'
import * as use from '../security-trade-control/facts-end-use.ts'
import * as user from '../security-trade-control/facts-end-user.ts'
import * as exporter from '../security-trade-control/facts-exporter.ts'
import { armsInform, wmdInform } from '../security-trade-control/facts-informs.ts'
import { itemRow, itemSince } from '../security-trade-control/facts-item.ts'
import * as sixteen from '../security-trade-control/facts-item-16.ts'
import * as licence from '../security-trade-control/facts-licence.ts'
import * as accompanying from './facts-accompanying.ts'
import { actDay, actKind, dealLicensed, forProvision, place, providerResident } from './facts-act.ts'
import { careResult, changeReport, noticeReceived } from './facts-care.ts'
import { situation } from './facts-exception.ts'
import * as influence from './facts-influence.ts'
import * as person from './facts-person.ts'
import * as program from './facts-program.ts'
import * as open from './facts-public.ts'
import { passesOn, recipientKind, relation } from './facts-recipient.ts'
import { decided, reportField } from './facts-report.ts'
import * as storage from './facts-storage.ts'
import * as technology from './facts-technology.ts'

const act = topic(
  { ja: '行為', en: 'The act' },
  [
    actDay,
    actKind,
    storage.ownUseOnly,
    storage.encrypted,
    storage.noViewing,
    storage.secured,
    storage.authorityAccess,
    forProvision,
    dealLicensed,
    place,
    providerResident,
  ],
  { perAct: true },
)

const recipient = topic(
  { ja: '相手', en: 'The recipient' },
  [
    recipientKind,
    person.japanese,
    person.standing,
    person.worksInJapan,
    person.entered,
    person.livesAbroad,
    person.left,
    person.temporaryReturn,
    person.returned,
    person.leavesAgain,
    passesOn,
  ],
  { perAct: true },
)

const categories = topic(
  { ja: '特定類型', en: 'Specified categories' },
  [
    noticeReceived,
    relation,
    careResult,
    influence.homeContract,
    influence.contracts,
    influence.benefit,
    influence.benefitShare,
    influence.instructed,
    changeReport,
  ],
  { perAct: true },
)

const exception = topic(
  { ja: '特例', en: 'Exceptions' },
  [
    situation,
    open.publicHow,
    open.toParticularPersons,
    open.principles,
    open.productAim,
    open.minimumForFiling,
    accompanying.usePurpose,
    accompanying.minimumForUse,
    accompanying.toUser,
    accompanying.contractEffective,
    accompanying.licenceGranted,
    accompanying.improves,
    accompanying.designLevel,
    accompanying.containsDesign,
    program.unrestricted,
    program.needsNoSupport,
    program.forTheGoods,
    program.sourceCode,
    program.withinLicence,
    program.sameProgram,
    program.neededAtMeeting,
    program.obtainedAbroad,
    program.nothingFromJapan,
    program.movesBetween,
    program.movesOutsideGroupA,
    program.declaredUser,
    program.conditionsOfSpecialCase,
    accompanying.noticeExcluded,
  ],
  { perAct: true },
)

const what = topic({ ja: '技術', en: 'The technology' }, [
  itemRow,
  itemSince,
  technology.quantumComputer,
  technology.technologyKind,
  technology.required,
  technology.onlyForSixteen,
  technology.oralOnly,
])

const concern = topic({ ja: '国・用途・利用者', en: 'Country, use and user' }, [
  destination,
  user.userName,
  wmdInform,
  armsInform,
  use.wmdUse,
  use.wmdUseKnown,
  use.peacefulAct,
  sixteen.itemHsLine,
  use.armsUse,
  use.armsUseKnown,
  use.civilGuns,
  use.civilGunsKnown,
  use.defenceTask,
  user.userListing,
  user.userWmd,
  user.userArms,
  user.listedNuclear,
  user.listedBiological,
  user.listedChemical,
  user.listedMissile,
  sixteen.wmdExample,
  sixteen.syriaExample,
  sixteen.armsExample,
  ...Object.values(checks),
])

const report = topic({ ja: '事前報告', en: 'Prior report' }, [reportField, decided], { perAct: true })

const kinds = topic({ ja: '許可の種類', en: 'Kinds of licence' }, Object.values(licence))

const standing = topic({ ja: '提供者の義務', en: 'Standing duties' }, Object.values(exporter))

const after = topic({ ja: '行った後', en: 'After the act' }, Object.values(breach))

/** What a person is asked, in the order in which it is told: what is done, for whom, whether it is free, what it is. */
export const topics = [act, recipient, categories, exception, what, concern, report, kinds, standing, after]
