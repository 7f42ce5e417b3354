import { ask, publishAsking } from '@sekisho/logic'
import { onlyAct } from '../cases/only-act.ts'
import type { SentCase } from '../cases/read-case-body.ts'

/** The published questions that can still change the outcome of a case. */
export function asking({ ruleSet, acts }: SentCase): object {
  return publishAsking(ruleSet, ask(ruleSet, onlyAct(acts)))
}
