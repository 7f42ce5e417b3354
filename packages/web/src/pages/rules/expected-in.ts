import type { RuleSet, Words } from '@sekisho/logic'
import type { Worked } from './worked-cases.ts'

const APPLIES: Readonly<Record<string, Words>> = {
  true: { ja: '当たる', en: 'applies' },
  false: { ja: '当たらない', en: 'does not apply' },
  null: { ja: '分からない', en: 'not known' },
}

const OPEN: Readonly<Record<string, Words>> = {
  unknown: { ja: 'まだ決まらない', en: 'not settled yet' },
  outside: { ja: 'モデル化していない', en: 'outside what is modelled' },
}

/** What a worked case expects of a rule or decision, and of the answer as a whole; nothing where it does not say. */
export function expectedIn(ruleSet: RuleSet, { expect, acts }: Worked, id: string): readonly Words[] {
  const { answer } = ruleSet
  const own = [expect, ...acts].flatMap((each) => Object.entries(Object(each?.conclusions)))
  // A case of one thing says it once; of a deal the first act that says it stands for the others.
  const said = own.find(([name]) => name === id)?.[1]
  const decided = ruleSet.decisions.get(id)
  const options = decided?.type.is === 'choice' ? decided.type.options : {}
  const { outcome } = expect
  return [
    said === undefined ? undefined : (options[String(said)] ?? APPLIES[String(said)] ?? same(said)),
    outcome === undefined ? undefined : (OPEN[String(outcome)] ?? answer.type.options[String(outcome)]),
  ].filter((words) => words !== undefined)
}

/** A number or day is written the same way in both languages. */
function same(said: unknown): Words | undefined {
  return typeof said === 'string' ? { ja: said, en: said } : undefined
}
