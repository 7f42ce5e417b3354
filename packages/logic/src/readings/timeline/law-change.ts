import { covers, type Parameter } from '../../expression/parameter.ts'
import type { Rule } from '../../expression/rule.ts'
import { type Day, formatDay } from '../../values/day.ts'
import type { Words } from '../../values/words.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import { type PublishedCitation, publishCites } from '../explain/published-citation.ts'

/** A change of the law that made a step. */
export interface LawChange {
  readonly id: string
  readonly title: Words
  /** The first day of the acts covered, or where the change is an end the first day no longer covered. */
  readonly appliesFrom: string
  /** The day it came into force, where that is another. */
  readonly inForce: string
  readonly cites: readonly PublishedCitation[]
}

/** Publishes what changed of a rule or value between two days, the second of which is given with its reading. */
export function lawChange(node: Rule | Parameter, day: Day, after: CaseReading): LawChange {
  const looksAt = after.value(node.at ?? after.actDay)
  const { id, title } = node
  const dated = node.kind === 'rule' ? node : node.values.find((value) => covers(value, looksAt) === 'all')
  const began = dated && covers(dated, looksAt) !== 'none' ? dated.from : undefined
  const ended = dated?.until === undefined ? day : dated.until + 1
  const appliesFrom = began ?? ended
  return {
    id,
    title,
    appliesFrom: formatDay(appliesFrom),
    inForce: formatDay((began === undefined ? undefined : dated?.inForce) ?? appliesFrom),
    cites: dated ? publishCites(dated.cite).cites : [],
  }
}
