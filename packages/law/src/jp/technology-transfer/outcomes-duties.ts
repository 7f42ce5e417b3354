import { is, type Outcome, outcome } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { crimeOutcomes } from '../security-trade-control/crime-outcomes.ts'
import { licenceKindOutcomes } from '../security-trade-control/licence-outcomes.ts'
import { kinds, validity } from './licences.ts'
import { offences } from './offences.ts'
import { provider } from './parties.ts'
import { records, standards } from './standing-duties.ts'

/** Bulk licences, the licence that is held, standing duties, crimes. */
export const dutyOutcomes: readonly Outcome[] = [
  ...licenceKindOutcomes(kinds, provider),
  outcome('provision-under-licence', {
    kind: 'permission',
    title: { ja: '受けている許可による提供', en: 'Provision under the licence held' },
    cite: cite('貿易外省令2条1項', { read: 'invisible-trade-order-2013-12' }),
    when: validity.inForce,
    who: provider,
    due: validity.lastDay,
    effect: {
      ja: '許可証の技術・利用者・提供地のとおりに、条件に従って提供します。違えば無許可の提供です。',
      en: 'Provide as the licence says (technology, user, place) and by its conditions; otherwise it is without a licence.',
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
