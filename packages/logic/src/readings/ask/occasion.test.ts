import { expect, test } from 'vitest'
import { EMPTY_CASE } from '../../case/given.ts'
import { checkRuleSet } from '../../check/check-rule-set.ts'
import { all } from '../../expression/all-of.ts'
import { is } from '../../expression/one-of.ts'
import { ProblemError } from '../../values/problem.ts'
import { decision } from '../../write/decision.ts'
import { choiceType, dayFact, truthFact } from '../../write/fact.ts'
import { occasion } from '../../write/occasion.ts'
import { outcome } from '../../write/outcome.ts'
import type { RuleSetDescription } from '../../write/rule-set.ts'
import { topic } from '../../write/topic.ts'
import { beginOccasion, inWordsOf, onOccasion } from './occasion.ts'
import { standing } from './standing.ts'

const cite = { ja: '例法1条', en: 'Example Act art. 1', chain: [], verified: true }
const words = (text: string) => ({ ja: text, en: text })
const act = dayFact('day', { label: words('day'), question: words('When?') })
const abroad = truthFact('abroad', { label: words('abroad'), question: words('Is it abroad?') })
const secret = truthFact('secret', { label: words('secret'), question: words('Is it secret?') })
const duty = decision('duty', {
  title: words('duty'),
  cite,
  type: choiceType({ licence: words('licence'), none: words('none') }),
  principle: 'none',
  exceptions: [{ when: all(abroad, secret), is: 'licence', cite }],
})
const lecture = occasion('lecture', {
  title: words('lecture'),
  about: words('A lecture held in Japan or elsewhere.'),
  given: { abroad: true },
  topics: [topic(words('what'), [secret, abroad])],
  words: { secret: { question: words('Is anything in the slides unpublished?') } },
})
const description: RuleSetDescription = {
  id: 'example',
  title: words('example'),
  version: '1',
  knownOn: '2026-01-01',
  span: { from: '2020-01-01', until: '2020-12-31' },
  act,
  answer: duty,
  outcomes: [
    outcome('licence', {
      kind: 'obligation',
      title: words('l'),
      cite,
      who: words('w'),
      when: is(duty, 'licence'),
    }),
  ],
  modules: { 'example.ts': { act, abroad, secret, duty } },
  topics: [topic(words('all'), [abroad, secret])],
  occasions: [lecture],
}

test('an occasion is asked in its own order, and what goes without saying is not asked', () => {
  const ruleSet = checkRuleSet(description)
  const nothing = standing(ruleSet, EMPTY_CASE)
  expect(nothing.open).toEqual(['abroad', 'secret'])
  const own = onOccasion(ruleSet, lecture)
  expect(standing(own, EMPTY_CASE).open).toEqual(['secret', 'abroad'])
  expect(standing(own, beginOccasion(own, lecture)).open).toEqual(['secret'])
  expect(onOccasion(ruleSet, lecture)).toBe(own)
})

test('a question is put in the words of the occasion where it has its own', () => {
  const ruleSet = checkRuleSet(description)
  const { question } = standing(ruleSet, beginOccasion(ruleSet, lecture))
  const [secretly, abroadly] = [question('secret'), question('abroad')]
  if (!secretly || !abroadly) throw new Error('both facts are declared')
  expect(inWordsOf(lecture, secretly).question.en).toBe('Is anything in the slides unpublished?')
  expect(inWordsOf(lecture, abroadly)).toEqual(abroadly)
})

test('an occasion that presets or words a fact there is not is refused, and one without words', () => {
  const faulty = (changed: Partial<typeof lecture>) => () =>
    checkRuleSet({ ...description, occasions: [{ ...lecture, ...changed }] })
  expect(faulty({ given: { abroard: true } })).toThrow(ProblemError)
  expect(faulty({ words: { secrecy: { question: words('?') } } })).toThrow(/secrecy/)
  expect(faulty({ about: { ja: '', en: 'x' } })).toThrow(ProblemError)
  expect(faulty({ topics: [topic(words('twice'), [secret, secret])] })).toThrow(ProblemError)
})

test('an occasion that presets a value of another kind is refused when it begins', () => {
  const ruleSet = checkRuleSet(description)
  expect(() => beginOccasion(ruleSet, { ...lecture, given: { abroad: '12 %' } })).toThrow(ProblemError)
})
