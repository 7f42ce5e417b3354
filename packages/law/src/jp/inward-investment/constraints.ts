import { atLeast, atMost, constraint, ratio, sum } from '@sekisho/logic'
import { holders, partners } from './facts-holders.ts'
import {
  nonresidentOfficers,
  nonresidentRepresentatives,
  officers,
  representatives,
} from './facts-officers.ts'
import { combinedShares, combinedVotes } from './related-persons.ts'

/** What every case that can be satisfies. */

const whole = ratio(1, 1)
const nothing = ratio(0, 1)

export const constraints = [
  constraint('holders-within-whole', {
    always: atMost(sum(holders, { of: (holder) => holder.votes }), whole),
    message: {
      ja: '議決権を持つ者の割合の合計が100％を超えています。割合を確かめてください。',
      en: 'The holders of the votes add up to more than 100 %: check their shares.',
    },
  }),
  constraint('contributions-within-whole', {
    always: atMost(sum(partners, { of: (partner) => partner.contribution }), whole),
    message: {
      ja: '組合員の出資割合の合計が100％を超えています。割合を確かめてください。',
      en: 'The partners’ contributions add up to more than 100 %: check their shares.',
    },
  }),
  constraint('nonresident-officers-within-officers', {
    always: atMost(nonresidentOfficers, officers),
    message: {
      ja: '非居住者の役員が役員の総数より多くなっています。人数を確かめてください。',
      en: 'There are more non-resident officers than officers: check the numbers.',
    },
  }),
  constraint('nonresident-representatives-within-representatives', {
    always: atMost(nonresidentRepresentatives, representatives),
    message: {
      ja: '非居住者の代表役員が代表役員の総数より多くなっています。人数を確かめてください。',
      en: 'There are more non-resident representing officers than representing officers: check the numbers.',
    },
  }),
  constraint('shares-not-negative', {
    always: atLeast(combinedShares, nothing),
    message: {
      ja: '重複として除く株式が、合算した株式より多くなっています。重複を確かめてください。',
      en: 'More shares are taken off as counted twice than were counted: check the overlap.',
    },
  }),
  constraint('votes-not-negative', {
    always: atLeast(combinedVotes, nothing),
    message: {
      ja: '重複として除く議決権が、合算した議決権より多くなっています。重複を確かめてください。',
      en: 'More votes are taken off as counted twice than were counted: check the overlap.',
    },
  }),
  constraint('combined-shares-within-whole', {
    always: atMost(combinedShares, whole),
    message: {
      ja: '密接関係者と合わせた株式の割合が100％を超えています。割合と重複を確かめてください。',
      en: 'Shares held with closely related persons exceed 100 %: check shares and overlap.',
    },
  }),
  constraint('combined-votes-within-whole', {
    always: atMost(combinedVotes, whole),
    message: {
      ja: '密接関係者と合わせた議決権の割合が100％を超えています。割合と重複を確かめてください。',
      en: 'Votes held with closely related persons exceed 100 %: check votes and overlap.',
    },
  }),
] as const
