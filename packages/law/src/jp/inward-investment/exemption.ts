import { all, any, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { conditionsKept } from './conditions-that-bind.ts'
import { closedPurpose, exemptableKind, ineligibleInvestor, orderedBefore } from './exemption-bars.ts'
import { listedSectorOpen, specifiedSectorOpen, unlistedSectorOpen } from './exemption-sectors.ts'
import { useExemption } from './facts-exemption.ts'
import { reform2020 } from './reforms.ts'
import { trigger } from './triggers.ts'

/** When prior notification can be avoided by keeping conditions (arts. 27-2 and 28-2). */

export const exemptionOpen = rule('exemption-open', {
  title: { ja: '届出免除を使える', en: 'The exemption is open' },
  cite: [cite('法27条の2第1項'), cite('法28条の2第1項')],
  ...reform2020,
  when: all(
    exemptableKind,
    not(ineligibleInvestor),
    not(trigger),
    not(orderedBefore),
    not(closedPurpose),
    any(listedSectorOpen, unlistedSectorOpen, specifiedSectorOpen),
  ),
})

export const exemptionUsed = rule('exemption-used', {
  title: { ja: '条件を守って届出免除を使う', en: 'The exemption is used and its conditions are kept' },
  cite: [cite('法27条の2第1項'), cite('法28条の2第1項')],
  ...reform2020,
  when: all(exemptionOpen, useExemption, conditionsKept),
})
