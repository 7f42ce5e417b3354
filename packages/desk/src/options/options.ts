import { options, publishOptions } from '@sekisho/logic'
import { onlyAct } from '../cases/only-act.ts'
import type { SentCase } from '../cases/read-case-body.ts'

/** The published options of a case. */
export function choosing({ ruleSet, acts }: SentCase): object {
  return publishOptions(ruleSet, options(ruleSet, onlyAct(acts)))
}
