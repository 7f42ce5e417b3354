import { type ActCase, type Case, ProblemError } from '@sekisho/logic'
import { requestProblem } from '../platform/messages.ts'

/**
 * The case of the single act that a reading looks at.
 * @throws ProblemError when there are several
 */
export function onlyAct(acts: readonly ActCase[]): Case {
  const [only, second] = acts
  if (only && !second) return only.case
  throw new ProblemError([{ ...requestProblem('needs-one-act'), at: { path: 'acts' } }])
}
