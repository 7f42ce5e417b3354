import { all, any, is } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { licenceKindRules } from '../security-trade-control/licence-kinds.ts'
import { licenceValidity } from '../security-trade-control/licence-validity.ts'
import { toTable4 } from '../security-trade-control/table-4.ts'
import { coveredProvision } from './acts.ts'
import { duty, licenceByCatchAll, licenceByList } from './duty.ts'
import { actDay } from './facts-act.ts'

/** Which licences are open for technology, and whether one that was given still holds. */

export const kinds = licenceKindRules(all(licenceByList, coveredProvision), toTable4, cite('法25条1項'), {
  inOneYear: 3,
  inEachOfThreeYears: 1,
})

export const validity = licenceValidity(
  actDay,
  all(is(duty, 'licence'), any(licenceByList, licenceByCatchAll)),
  cite('貿易外省令2条1項', { read: 'invisible-trade-order-2013-12' }),
)
