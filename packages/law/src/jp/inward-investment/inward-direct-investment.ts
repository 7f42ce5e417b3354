import { all, any, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { consent } from './after-acquisition.ts'
import { branch, businessSuccession } from './branches-and-businesses.ts'
import { foreignInvestor } from './foreign-investor.ts'
import { indirectAcquisition, indirectControl } from './indirect-acts.ts'
import {
  discretionaryManagement,
  listedShares,
  listedVotes,
  listedVotesWithShares,
  voteAuthority,
} from './listed-acquisitions.ts'
import { bonds, loan } from './loans.ts'
import { ownAct } from './partnerships.ts'
import {
  certificates,
  formerResidentTransfer,
  unlistedShares,
  unlistedVotes,
} from './unlisted-acquisitions.ts'
import { jointExercise, proxy } from './voting-together.ts'

/** The kinds of inward direct investment (art. 26(2)). */

export const inwardDirectInvestment = rule('inward-direct-investment', {
  title: { ja: '対内直接投資等', en: 'Inward direct investment' },
  cite: cite('法26条2項'),
  when: all(
    foreignInvestor,
    ownAct,
    any(
      unlistedShares,
      formerResidentTransfer,
      listedShares,
      listedVotesWithShares,
      listedVotes,
      consent,
      branch,
      loan,
      businessSuccession,
      bonds,
      certificates,
      unlistedVotes,
      discretionaryManagement,
      voteAuthority,
      proxy,
      jointExercise,
      indirectAcquisition,
      indirectControl,
    ),
  ),
})
