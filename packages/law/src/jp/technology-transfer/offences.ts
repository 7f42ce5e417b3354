import { all, any, is, never, not } from '@sekisho/logic'
import { toGroupA } from '../security-trade-control/country-groups.ts'
import { offenceRules } from '../security-trade-control/offences.ts'
import { coveredMedia, coveredProvision } from './acts.ts'
import { licenceByCatchAll, licenceByList } from './duty.ts'
import { actKind } from './facts-act.ts'

const byNotice = all(licenceByCatchAll, toGroupA)

/**
 * Which crime a provision without its licence is. Taking media and sending (article 25(3)), and what is licensed by notice
 * to group A (article 25(2)), carry the lesser penalty; of attempts only taking media is punished.
 */
export const offences = offenceRules({
  byLaw: all(coveredProvision, any(licenceByList, all(licenceByCatchAll, not(toGroupA)))),
  byOrder: any(all(coveredMedia, any(licenceByList, licenceByCatchAll)), byNotice),
  approval: never,
  attempt: is(actKind, 'carry-media'),
})
