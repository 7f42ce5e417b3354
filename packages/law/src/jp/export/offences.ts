import { all, any, is, not } from '@sekisho/logic'
import { toGroupA } from '../security-trade-control/country-groups.ts'
import { offenceRules } from '../security-trade-control/offences.ts'
import { approvalNeeded } from './approval.ts'
import { brokeringLicence } from './brokering.ts'
import { actKind } from './facts-act.ts'
import { catchAllLicence, listLicence } from './requirement.ts'
import { transitLicence } from './transit.ts'

/** Which crime an export without its licence is. To group A a catch-all licence is one by notice (article 48(2)). */
export const offences = offenceRules({
  byLaw: any(listLicence, transitLicence, brokeringLicence, all(catchAllLicence, not(toGroupA))),
  byOrder: all(catchAllLicence, toGroupA),
  approval: approvalNeeded,
  attempt: is(actKind, 'export', 'transit-export'),
})
