import { expect, it } from 'vitest'
import { checkRuleSet, decision, evaluate, type Given, outcome, truthFact } from '../index.ts'
import { act, cite, said, words } from '../testing/holding.ts'
import { matteredOf } from './kinds.ts'

const grave = truthFact('grave', said('grave'))
const light = truthFact('light', said('light'))
const after = truthFact('after', said('after'))
const answer = decision('answer', {
  title: words('answer'),
  cite,
  type: { is: 'choice', options: { grave: words('grave'), light: words('light'), none: words('none') } },
  principle: 'none',
  exceptions: [
    { when: grave, is: 'grave', rank: 3, cite },
    { when: light, is: 'light', rank: 2, cite },
    { when: after, is: 'none', rank: 1, cite },
  ],
})
const ruleSet = checkRuleSet({
  id: 'example/ranks',
  title: words('ranks'),
  version: '1',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act,
  answer,
  outcomes: [outcome('o', { kind: 'report', title: words('o'), cite, when: light, who: words('who') })],
  modules: { 'all.ts': { act, grave, light, after, answer } },
})

it('lets an exception of higher rank that fails matter, and none below the one that holds', () => {
  const facts = new Map<string, Given>([
    ['grave', { status: 'known', value: 0 }],
    ['light', { status: 'known', value: 3 }],
  ])
  const { reading, possible } = evaluate(ruleSet, { facts, rulings: new Map() })
  expect(possible).toEqual(['light'])
  const mattered = matteredOf(answer, reading).map(({ expression }) => expression)
  expect(mattered).toContain(grave)
  expect(mattered).toContain(light)
  expect(mattered).not.toContain(after)
})
