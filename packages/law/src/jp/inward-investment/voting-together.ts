import { all, atLeast, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { inJapan, listed } from './facts-target.ts'
import { counterpartForeign, proxyKind } from './facts-voting-together.ts'
import { jointVotingRate } from './parameters.ts'
import { reform2019 } from './reforms.ts'
import { jointVotes, proxyVotes } from './related-persons.ts'

/** Proxies and the joint exercise of votes. */

export const proxy = rule('proxy-undertaking', {
  title: { ja: '議決権の代理行使の受任', en: 'Undertaking to vote by proxy' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  ...reform2019,
  when: all(
    is(actKind, 'proxy'),
    inJapan,
    listed,
    is(proxyKind, 'ordered-agenda'),
    atLeast(proxyVotes, jointVotingRate),
  ),
})

export const jointExercise = rule('joint-exercise', {
  title: { ja: '議決権の共同行使の同意の取得', en: 'Obtaining consent to exercise votes jointly' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  ...reform2019,
  when: all(
    is(actKind, 'joint-exercise'),
    inJapan,
    listed,
    counterpartForeign,
    atLeast(jointVotes, jointVotingRate),
  ),
})
