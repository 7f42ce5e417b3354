import { is, type Outcome, outcome } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { crimeOutcomes } from '../security-trade-control/crime-outcomes.ts'
import { bulkRules } from '../security-trade-control/licence-kinds.ts'
import { licenceKindOutcomes } from '../security-trade-control/licence-outcomes.ts'
import { kinds, returnBulk, validity } from './licences.ts'
import { offences } from './offences.ts'
import { exporter, licensing } from './parties.ts'
import { records, standards } from './standing-duties.ts'

/** Bulk licences, the licence that is held, standing duties, crimes. */
export const dutyOutcomes: readonly Outcome[] = [
  ...licenceKindOutcomes(kinds, exporter),
  outcome('return-bulk-licence', {
    kind: 'permission',
    title: { ja: '特別返品等包括許可', en: 'Special return bulk licence' },
    cite: [cite('法48条1項'), bulkRules],
    when: returnBulk,
    who: exporter,
    authority: licensing,
    effect: {
      ja: '輸入した貨物の返送を、1の項の貨物も含めてまとめて許可します。有効期間は3年以内。書類は7年保存します。',
      en: 'Covers returns of imported goods, item 1 included. Up to three years. Documents are kept for seven years.',
    },
  }),
  outcome('export-under-licence', {
    kind: 'permission',
    title: { ja: '受けている許可による輸出', en: 'Export under the licence held' },
    cite: cite('輸出令8条1項'),
    when: validity.inForce,
    who: exporter,
    due: validity.lastDay,
    effect: {
      ja: '許可証の品目・数量・需要者・仕向地のとおりに、条件に従って輸出します。違えば無許可の輸出です。',
      en: 'Export as the licence says (item, quantity, end user, destination) and by its conditions; otherwise it is without a licence.',
    },
  }),
  ...standards.outcomes,
  ...records.outcomes,
  ...crimeOutcomes({
    graver: is(offences.offence, 'graver'),
    unlicensed: is(offences.offence, 'unlicensed'),
    byOrder: is(offences.offence, 'by-order'),
    lesser: is(offences.offence, 'lesser'),
  }),
]
