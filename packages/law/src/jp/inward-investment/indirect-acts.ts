import { all, any, atLeast, below, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { holderHolds, holderVotesAfter, holderVotesBefore, newOfficersMajority } from './facts-indirect.ts'
import { indirectRate } from './parameters-other-acts.ts'
import { reform2027, text2027 } from './reforms.ts'

/** Acts on the foreign body that holds Japanese shares. */

export const indirectAcquisition = rule('indirect-acquisition', {
  title: { ja: '間接取得', en: 'Indirect acquisition' },
  cite: cite('法26条2項9号', text2027),
  ...reform2027,
  when: all(
    is(actKind, 'indirect-acquisition'),
    atLeast(holderVotesAfter, indirectRate),
    below(holderVotesBefore, indirectRate),
    is(holderHolds, 'unlisted', 'listed'),
  ),
})

export const indirectControl = rule('indirect-control', {
  title: { ja: '役員の選任による間接支配', en: 'Indirect control by electing officers' },
  cite: cite('法26条2項10号', text2027),
  ...reform2027,
  when: all(is(actKind, 'indirect-control'), newOfficersMajority, is(holderHolds, 'unlisted', 'listed')),
})

export const indirect = rule('indirect-act', {
  title: { ja: '間接的な行為', en: 'Indirect act' },
  cite: cite('法26条2項9号', text2027),
  when: any(indirectAcquisition, indirectControl),
})
