import { all, any, below, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { listed } from './facts-target.ts'
import { investorClass } from './investor-class.ts'
import { coreCap } from './parameters-exemption.ts'
import { reform2020 } from './reforms.ts'
import { holding } from './related-persons.ts'
import { isCore, sectorClass } from './sector-class.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'
import { specifiedCore } from './specified-sectors.ts'

/** For which sectors and holdings the exemption is open. */

const closedActs = cite('法27条の2第1項', { through: ['直投令3条の2第2項'] })

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
