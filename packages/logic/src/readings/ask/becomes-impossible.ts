import { FALSE } from '../../values/truth.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'

/** Does a change make a case that could be into one that cannot be, by a constraint of the rule set? */
export function becomesImpossible(before: Evaluation, after: Evaluation): boolean {
  return (before.ruleSet.constraints ?? []).some(
    ({ always }) => after.reading.value(always) === FALSE && before.reading.value(always) !== FALSE,
  )
}
