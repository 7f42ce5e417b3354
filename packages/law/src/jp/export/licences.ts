import { all, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { checklist, complianceProgramme } from '../security-trade-control/facts-licence.ts'
import { bulkRules, licenceKindRules } from '../security-trade-control/licence-kinds.ts'
import { licenceValidity } from '../security-trade-control/licence-validity.ts'
import { toTable4 } from '../security-trade-control/table-4.ts'
import { actDay } from './facts-act.ts'
import { returnOfImport } from './facts-return.ts'
import { licenceNeeded, listLicence } from './requirement.ts'

/** Which licences are open for goods, and whether one that was given still holds. */

export const kinds = licenceKindRules(listLicence, toTable4, cite('法48条1項'), {
  inOneYear: 6,
  inEachOfThreeYears: 2,
})

export const validity = licenceValidity(actDay, licenceNeeded, cite('輸出令8条1項'))

/** The only bulk licence that reaches goods of item 1. */
export const returnBulk = rule('return-bulk-open', {
  title: { ja: '特別返品等包括許可を使える', en: 'Special return bulk licence open' },
  cite: [cite('法48条1項'), bulkRules],
  when: all(listLicence, returnOfImport, complianceProgramme, checklist),
  unless: [kinds.concern],
})
