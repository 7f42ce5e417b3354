import { all, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { fromForeignInvestor } from './facts-circumstances.ts'
import { inJapan, listed } from './facts-target.ts'
import { foreignInvestor } from './foreign-investor.ts'
import { ownAct } from './partnerships.ts'
import { reform2017 } from './reforms.ts'

/** Unlisted shares bought from another foreign investor (art. 26(3)). */
export const specifiedAcquisition = rule('specified-acquisition', {
  title: { ja: '特定取得', en: 'Specified acquisition' },
  cite: [cite('法26条3項'), cite('平成29年法律38号附則2条1項')],
  ...reform2017,
  when: all(
    foreignInvestor,
    ownAct,
    is(actKind, 'share-acquisition'),
    inJapan,
    not(listed),
    fromForeignInvestor,
  ),
})
