import { topic } from '@sekisho/logic'
import { assetFrozen, ownedByFrozen } from '../../shared/asset-freeze.ts'
import * as breach from '../security-trade-control/facts-breach.ts'
import * as checks from '../security-trade-control/facts-checks.ts'
import { destination } from '../security-trade-control/facts-destination.ts'
import * as use from '../security-trade-control/facts-end-use.ts'
import * as user from '../security-trade-control/facts-end-user.ts'
import * as standing from '../security-trade-control/facts-exporter.ts'
import { armsInform, wmdInform } from '../security-trade-control/facts-informs.ts'
import { itemRow, itemSince } from '../security-trade-control/facts-item.ts'
import { armsExample, itemHsLine, syriaExample, wmdExample } from '../security-trade-control/facts-item-16.ts'
import * as licence from '../security-trade-control/facts-licence.ts'
import { actDay, actKind, shippedFrom, throughBill } from './facts-act.ts'
import * as approval from './facts-approval.ts'
import * as free from './facts-free.ts'
import * as part from './facts-part.ts'
import { conventionArea, doubt, scheduledChemical } from './facts-refusal.ts'
import { returnOfImport } from './facts-return.ts'
import { contractLines, designatedGoods } from './facts-value.ts'

/** The order of an interview: item, destination, parties, use, and what may free or bind the export. */
export const topics = [
  topic({ ja: '行為', en: 'The act' }, [actDay, actKind, throughBill, shippedFrom], { perAct: true }),
  topic(
    { ja: '品目', en: 'The item' },
    [
      itemRow,
      itemSince,
      part.incorporation,
      part.partShare,
      part.inseparable,
      part.excludedMixture,
      part.usableMixture,
      part.builtInRule,
      scheduledChemical,
    ],
    { perAct: true },
  ),
  topic(
    { ja: '仕向地', en: 'The destination' },
    [destination, approval.occupiedArea, conventionArea, itemHsLine],
    {
      perAct: true,
    },
  ),
  topic({ ja: '取引の相手', en: 'The parties' }, [
    user.userName,
    user.userListing,
    user.listedNuclear,
    user.listedBiological,
    user.listedChemical,
    user.listedMissile,
    user.userWmd,
    user.userArms,
    approval.designatedParty,
    assetFrozen,
    ownedByFrozen,
  ]),
  topic({ ja: '用途と通知', en: 'Use and notices' }, [
    use.wmdUse,
    use.wmdUseKnown,
    use.peacefulAct,
    use.armsUse,
    use.armsUseKnown,
    use.civilGuns,
    use.civilGunsKnown,
    use.defenceTask,
    wmdInform,
    armsInform,
  ]),
  topic(
    { ja: '承認', en: 'Approval' },
    [approval.table2, approval.table22, approval.table23, approval.approvalExcepted],
    { perAct: true },
  ),
  topic(
    { ja: '特例', en: 'Exceptions' },
    [
      free.occasion,
      free.freeOfCharge,
      free.sameSpecification,
      free.toFormerSender,
      free.stayMonths,
      free.withFamily,
      designatedGoods,
      contractLines,
    ],
    { perAct: true },
  ),
  topic({ ja: '懸念の確認（明らかガイドライン）', en: 'Is a harmless use clear?' }, [
    wmdExample,
    syriaExample,
    armsExample,
    ...Object.values(checks),
    doubt,
  ]),
  topic({ ja: '許可の種類', en: 'Kinds of licence' }, [...Object.values(licence), returnOfImport]),
  topic({ ja: '輸出者の義務', en: 'Standing duties' }, Object.values(standing)),
  topic({ ja: '行った後', en: 'After the act' }, Object.values(breach)),
]
