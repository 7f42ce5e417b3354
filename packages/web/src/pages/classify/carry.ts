import type { Classification, ClassifiedEntry } from '@sekisho/catalogue/classify'
import { entries } from '@sekisho/law/jp/list-control'
import { formatDay, type RuleSet, readAnswer, withFact } from '@sekisho/logic'
import { type Work, withAct } from '../../deal/work.ts'

const ROW = 'item.row'
const SINCE = 'item.since'

/** The option of the fact that asks for the row of the list: `item-3-2` of `3-2(2)`. */
export function rowOf({ item }: Pick<ClassifiedEntry, 'item'>): string {
  return `item-${item.replace(/^外為/, '').replace(/\(.*/, '')}`
}

/** The entry by whose row a transaction is judged: of the entries that are met, that of the lowest row. */
function decidingEntry({ hit }: Classification, rows: readonly string[]): ClassifiedEntry | null {
  return hit.toSorted((a, b) => rows.indexOf(rowOf(a)) - rows.indexOf(rowOf(b)))[0] ?? null
}

/** The options of a fact of a rule set, in their order; none where it has no such fact. */
export function optionsOf(ruleSet: RuleSet, fact: string): readonly string[] {
  const type = ruleSet.facts.get(fact)?.type
  return type?.is === 'choice' ? Object.keys(type.options) : []
}

/**
 * The work with what was classified as the item of its act, and where it is from. Where no entry is met the item stays
 * as it was: that no entry was found is no finding that there is none.
 */
export function withClassified(work: Work, classification: Classification): Work {
  const entry = decidingEntry(classification, optionsOf(work.ruleSet, ROW))
  if (!entry) return work
  const since = optionsOf(work.ruleSet, SINCE)
  const from = entries.find(({ id }) => id === entry.id)?.rule.from
  const day = from === undefined ? 'earlier' : (since.find((option) => option === formatDay(from)) ?? null)
  const { name } = classification.product
  const document = `該非判定 Classification ${classification.on}: ${entry.item}${name ? ` ${name}` : ''}`
  return [
    [ROW, rowOf(entry)] as const,
    ...(day !== null && since.includes(day) ? [[SINCE, day] as const] : []),
  ].reduce((changed, [fact, value]) => withSaid(changed, fact, value, document), work)
}

function withSaid(work: Work, fact: string, said: string, document: string): Work {
  const read = readAnswer(work.ruleSet, fact, said)
  if (!read.ok) return work
  return withAct(work, (act) => ({
    ...act,
    case: withFact(act.case, fact, { ...read.value, origin: { document } }),
    passed: act.passed.filter((passed) => passed !== fact),
  }))
}
