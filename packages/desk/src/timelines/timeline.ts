import { publishTimeline, timeline } from '@sekisho/logic'
import { onlyAct } from '../cases/only-act.ts'
import type { SentCase } from '../cases/read-case-body.ts'

/** The published timeline of a case. */
export function overTime({ ruleSet, acts }: SentCase): object {
  return publishTimeline(ruleSet, timeline(ruleSet, onlyAct(acts)))
}
