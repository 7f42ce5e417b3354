import { all, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { fromForeignInvestor } from './facts-circumstances.ts'
import { foreignInvestor } from './foreign-investor.ts'
import { ownAct } from './partnerships.ts'
import { reform2017 } from './reforms.ts'
import { sharesOfUnlisted } from './unlisted-acquisitions.ts'

/** Unlisted shares bought from another foreign investor (art. 26(3)). */
export const specifiedAcquisition = rule('specified-acquisition', {
  title: { ja: '特定取得', en: 'Specified acquisition' },
  cite: [cite('法26条3項'), cite('平成29年法律38号附則2条1項')],
  ...reform2017,
  when: all(foreignInvestor, ownAct, sharesOfUnlisted, fromForeignInvestor),
})
