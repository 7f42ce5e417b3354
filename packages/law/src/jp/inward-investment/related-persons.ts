import { all, always, any, greatest, is, minus, plus, quantity, rule, sum } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { related } from './facts-related.ts'
import { managedShares, overlappingShares, ownShares } from './facts-shares.ts'
import { overlappingVotes, ownVotes } from './facts-votes.ts'
import { counterpartVotes, entrustedVotes } from './facts-voting-together.ts'
import { inForce2020 } from './reforms.ts'

/** What the investor and closely related persons (art. 26(4)) hold together after the act. */

type RelatedHolder = typeof related.type.fields

export const partnershipTies = rule('partnership-ties-count', {
  title: { ja: '組合を通じた関係も密接関係とする', en: 'Ties through partnerships count' },
  cite: cite('法26条4項', { through: ['直投令2条19項'] }),
  ...inForce2020,
  when: always,
})

/** A closely related person: itself a person of art. 26(1), tied in a way that the cabinet order names. */
function isCloselyRelated(holder: RelatedHolder) {
  return all(
    holder.foreign,
    any(
      is(holder.tie, 'control', 'officer', 'officers-majority', 'family', 'same-state', 'joint-exercise'),
      all(is(holder.tie, 'partnership'), partnershipTies),
    ),
  )
}

const closelyRelated = [
  cite('法26条4項', { through: ['直投令2条4項'], read: ['act-2025-06-01', 'cabinet-order-2013-12'] }),
  cite('法26条4項', { through: ['直投令2条19項'] }),
]

export const combinedShares = quantity('combined-shares', {
  title: { ja: '密接関係者と合わせた株式の割合', en: 'Shares held with closely related persons' },
  cite: [cite('法26条2項3号'), ...closelyRelated],
  is: minus(
    plus(ownShares, managedShares, sum(related, { of: (holder) => holder.shares, where: isCloselyRelated })),
    overlappingShares,
  ),
})

export const combinedVotes = quantity('combined-votes', {
  title: { ja: '密接関係者と合わせた議決権の割合', en: 'Votes held with closely related persons' },
  cite: [cite('法26条2項4号'), ...closelyRelated],
  is: minus(
    plus(ownVotes, sum(related, { of: (holder) => holder.votes, where: isCloselyRelated })),
    overlappingVotes,
  ),
})

export const proxyVotes = quantity('votes-with-proxies', {
  title: { ja: '受任分を合わせた議決権の割合', en: 'Votes with those entrusted' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  is: plus(combinedVotes, entrustedVotes),
})

export const jointVotes = quantity('votes-of-both-sides', {
  title: { ja: '双方を合わせた議決権の割合', en: 'Votes of both sides' },
  cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
  is: plus(combinedVotes, counterpartVotes),
})

/** The ratio that the 1, 3 and 10 % lines are measured by: shares or votes, whichever is higher. */
export const holding = quantity('holding-after', {
  title: {
    ja: '行為後の割合（株式・議決権の高い方）',
    en: 'Holding after the act: shares or votes, the higher',
  },
  cite: cite('法55条の5第1項', {
    through: ['直投令6条の3', '直投命令6条の2'],
    unverified: {
      ja: 'いずれか高い方で判定することは、届出書の記載事項などから推定しています。',
      en: 'That the higher of the two decides is inferred from what the forms ask.',
    },
  }),
  is: greatest(combinedShares, combinedVotes),
  exceptions: [
    {
      when: is(actKind, 'proxy'),
      is: proxyVotes,
      cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
    },
    {
      when: is(actKind, 'joint-exercise'),
      is: jointVotes,
      cite: cite('法26条2項9号', { through: ['直投令2条16項'] }),
    },
  ],
})
