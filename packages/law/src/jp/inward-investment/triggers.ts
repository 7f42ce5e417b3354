import { all, any, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { capitalTransaction } from './facts-circumstances.ts'
import { listedCountry } from './facts-investor.ts'
import { foreignBody, nonresidentIndividual } from './foreign-persons.ts'

/** What makes notification necessary in every sector. */

export const countryTrigger = rule('country-trigger', {
  title: { ja: '掲載国以外の外国投資家', en: 'Foreign investor from a country not on the list' },
  cite: cite('法27条3項2号', {
    through: ['直投令3条2項2号', '直投命令3条5項'],
    read: ['act-2025-06-01', 'cabinet-order-2013-12', 'order-2013-12'],
    unverified: {
      ja: '2013年の条文によります。現在の別表第一は確認していません。',
      en: 'As in the texts of 2013; today’s list of countries was not read.',
    },
  }),
  when: all(any(nonresidentIndividual, foreignBody), not(listedCountry)),
})

export const capitalTransactionTrigger = rule('capital-transaction-trigger', {
  title: { ja: '許可を要する資本取引に当たる行為', en: 'Act that is a capital transaction needing a permit' },
  cite: cite('法27条3項3号', {
    through: ['直投令3条2項3号'],
    read: ['act-2025-06-01', 'cabinet-order-2013-12'],
  }),
  when: capitalTransaction,
})

export const trigger = rule('any-sector-trigger', {
  title: { ja: '業種を問わず届出を要する事由', en: 'Ground for notification in every sector' },
  cite: cite('法27条3項'),
  when: any(countryTrigger, capitalTransactionTrigger),
})
