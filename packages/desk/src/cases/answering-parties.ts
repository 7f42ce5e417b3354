import type { PartyLookUp } from '@sekisho/parties'
import type { Answering } from '../threads/pool.ts'
import { withParties } from './with-parties.ts'

/** Answers cases as another does, once their parties were looked up. */
export function answeringParties(answering: Answering, lookUp: PartyLookUp | undefined): Answering {
  return {
    async ask(name, body) {
      const answered = await withParties(body, lookUp)
      return 'status' in answered ? answered : answering.ask(name, answered)
    },
  }
}
