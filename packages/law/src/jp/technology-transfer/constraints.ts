import { any, atLeast, constraint, not } from '@sekisho/logic'
import { destinationIsKnown } from '../security-trade-control/country-groups.ts'
import { exampleIsKnown } from '../security-trade-control/kinds-agree.ts'
import { leavesAgain, returned, temporaryReturn } from './facts-person.ts'

/** What every case that can be satisfies. */
export const constraints = [
  destinationIsKnown,
  exampleIsKnown,
  constraint('leaves-after-returning', {
    always: any(not(temporaryReturn), atLeast(leavesAgain, returned)),
    message: {
      ja: '再び出国する日が帰国の日より前になっています。日付を確かめてください。',
      en: 'The day of leaving again lies before the day of the return: check the days.',
    },
  }),
]
