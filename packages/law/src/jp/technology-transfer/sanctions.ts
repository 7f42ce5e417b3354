import { all, inSet, rule, setParameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { destination } from '../security-trade-control/facts-destination.ts'
import { covered } from './acts.ts'
import { servicesUnderSanctions } from './not-modelled.ts'
import { publicDomain } from './public-domain.ts'

/** Destinations for which notices under the sanctions may ask for a licence of their own. */

const basis = cite('法25条6項', {
  through: ['外為令18条3項'],
  unverified: {
    ja: '対象の国と日付は公表資料によります。告示は確認していません。',
    en: 'The countries and days are as published; the notices were not read.',
  },
})

export const sanctionedAreas = setParameter('areas-under-service-sanctions', {
  title: { ja: '役務取引の制裁があり得る国', en: 'Countries to which services may be under sanctions' },
  values: [
    { until: '2022-03-17', is: ['KP'], cite: basis },
    { from: '2022-03-18', is: ['KP', 'RU', 'BY'], cite: basis },
  ],
})

export const sanctioned = rule('licence-under-sanctions', {
  title: { ja: '経済制裁による許可', en: 'Licence under the sanctions' },
  cite: basis,
  when: all(covered, inSet(destination, sanctionedAreas), servicesUnderSanctions),
  unless: [publicDomain],
})
