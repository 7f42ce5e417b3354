// What someone does who has only the package `@sekisho/logic`: writes a rule set, reads a case, gets an answer.
import {
  atLeast,
  type Citation,
  checkRuleSet,
  choiceType,
  dayFact,
  decision,
  evaluate,
  number,
  outcome,
  parameter,
  readCase,
  rule,
  wholeFact,
} from '@sekisho/logic'

const cite: Citation = { ja: '例規1条', en: 'Example Ordinance art. 1', chain: [], verified: true }
const visit = dayFact('visit', {
  label: { ja: '来館の日', en: 'day of the visit' },
  question: { ja: 'いつ来館しますか。', en: 'When is the visit?' },
})
const age = wholeFact('age', {
  label: { ja: '年齢', en: 'age' },
  question: { ja: '何歳ですか。', en: 'How old is the visitor?' },
  unit: 'years',
  min: 0,
})
const seniorAge = parameter('senior-age', {
  title: { ja: '無料となる年齢', en: 'age of free entry' },
  unit: 'years',
  values: [
    { until: '2024-03-31', is: number(70, 'years'), cite },
    { from: '2024-04-01', is: number(65, 'years'), cite },
  ],
})
const senior = rule('senior', { title: { ja: '高齢者', en: 'senior' }, cite, when: atLeast(age, seniorAge) })
const entry = decision('entry', {
  title: { ja: '入館', en: 'entry' },
  cite,
  type: choiceType({ free: { ja: '無料', en: 'free' }, paid: { ja: '有料', en: 'paid' } }),
  principle: 'paid',
  exceptions: [{ when: senior, is: 'free', cite }],
})
const free = outcome('free-entry', {
  kind: 'permission',
  title: { ja: '無料入館', en: 'free entry' },
  who: { ja: '来館者', en: 'visitor' },
  cite,
  when: senior,
})

const museum = checkRuleSet({
  id: 'example/museum',
  title: { ja: '博物館', en: 'Museum' },
  version: '1',
  knownOn: '2026-01-01',
  span: { from: '2020-01-01', until: '2030-12-31' },
  act: visit,
  answer: entry,
  outcomes: [free],
  modules: { 'museum.ts': { visit, age, seniorAge, senior, entry } },
})

/** What entry costs on a day at an age, as the options still possible. */
function entryOf(on: string, years?: number): readonly string[] {
  const read = readCase(museum, { on, facts: years === undefined ? {} : { age: years } })
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.message.en).join('\n'))
  return evaluate(museum, read.case).possible
}

const answers = [entryOf('2024-03-31', 67), entryOf('2024-04-01', 67), entryOf('2024-04-01')]
console.log(JSON.stringify(answers))
