import { all, any, below, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { conditionsKept } from './exemption-conditions.ts'
import { actKind, hostilePurpose } from './facts-act.ts'
import { priorOrder } from './facts-class.ts'
import { useExemption } from './facts-exemption.ts'
import { listed } from './facts-target.ts'
import { investorClass } from './investor-class.ts'
import { equivalentsExempt } from './not-modelled.ts'
import { coreCap } from './parameters-exemption.ts'
import { holding } from './related-persons.ts'
import { isCore, sectorClass } from './sector.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'
import { specifiedCore } from './specified-sectors.ts'
import { trigger } from './triggers.ts'

/** When prior notification can be avoided by keeping conditions (arts. 27-2 and 28-2). */

const reform2020 = { from: '2020-06-07', inForce: '2020-05-08' } as const
const closedActs = cite('法27条の2第1項', { through: ['直投令3条の2第2項'] })

export const exemptableKind = rule('exemptable-kind', {
  title: { ja: '免除の対象となる行為の種類', en: 'Kind of act that can be exempt' },
  cite: [cite('法27条の2第1項'), cite('法28条の2第1項'), cite('令和元年法律60号附則3条2項')],
  ...reform2020,
  when: any(
    is(
      actKind,
      'share-acquisition',
      'vote-acquisition',
      'former-resident-transfer',
      'discretionary-management',
      'vote-authority',
    ),
    all(is(actKind, 'joint-exercise', 'proxy', 'certificate-acquisition'), equivalentsExempt),
  ),
})

export const ineligibleInvestor = rule('ineligible-investor', {
  title: { ja: '免除を使えない投資家', en: 'Investor that can never use the exemption' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2第1項'] }),
  ...reform2020,
  when: is(investorClass, 'violator', 'foreign-government', 'specified-foreign-investor'),
})

export const orderedBefore = rule('ordered-before-about-this-company', {
  title: { ja: '同じ会社について命令を受けた者', en: 'Ordered before about the same company' },
  cite: cite('法27条の2第1項', {
    through: ['直投令3条の2', '直投命令3条の2'],
    unverified: {
      ja: '特定取得についての定めから類推しています。',
      en: 'By analogy with what is laid down for specified acquisitions.',
    },
  }),
  ...reform2020,
  when: is(priorOrder, 'not-complied'),
})

export const closedPurpose = rule('purpose-closes-exemption', {
  title: { ja: '事業の継続を困難にする目的', en: 'Purpose that closes the exemption' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2第2項4号'] }),
  ...reform2020,
  when: hostilePurpose,
})

export const listedSectorOpen = rule('listed-sector-open', {
  title: {
    ja: '上場会社で免除が使える業種・割合',
    en: 'Listed company: sector and holding open to the exemption',
  },
  cite: closedActs,
  ...reform2020,
  when: all(
    listed,
    any(
      is(sectorClass, 'designated'),
      is(investorClass, 'financial-institution'),
      all(below(holding, coreCap), any(is(sectorClass, 'core'), not(is(investorClass, 'equivalent')))),
    ),
  ),
})

export const unlistedSectorOpen = rule('unlisted-sector-open', {
  title: { ja: '非上場会社で免除が使える業種', en: 'Unlisted company: sector open to the exemption' },
  cite: closedActs,
  ...reform2020,
  when: all(not(listed), not(specifiedAcquisition), not(isCore)),
})

export const specifiedSectorOpen = rule('specified-sector-open', {
  title: { ja: '特定取得で免除が使える業種', en: 'Specified acquisition: sector open to the exemption' },
  cite: cite('法28条の2第1項', { through: ['直投令4条の3第2項'] }),
  ...reform2020,
  when: all(specifiedAcquisition, not(specifiedCore)),
})

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
