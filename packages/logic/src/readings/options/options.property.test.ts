import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  all,
  type Case,
  checkRuleSet,
  choiceType,
  constraint,
  decision,
  evaluate,
  type Given,
  not,
  type RuleSet,
  type TruthExpression,
  truthFact,
} from '../../index.ts'
import { act, cite, said, words } from '../../testing/holding.ts'
import { options } from './options.ts'

const facts = ['a', 'b', 'c'].map((id) => truthFact(id, { ...said(id), choosable: true }))
const OPTIONS = ['grave', 'middle', 'light'] as const

/** The combination of the facts that a number stands for, one bit a fact. */
function holds(combination: number, place: number): boolean {
  return (combination & (1 << place)) !== 0
}

/** A rule set that answers each combination of the facts by a table; the last may be impossible. */
function tableRules(table: readonly number[], forbidsAll: boolean): RuleSet {
  const whenOf = (combination: number): TruthExpression =>
    all(...facts.map((fact, place) => (holds(combination, place) ? fact : not(fact))))
  const duty = decision('duty', {
    title: words('duty'),
    cite,
    type: choiceType({ grave: words('grave'), middle: words('middle'), light: words('light') }),
    principle: 'light',
    exceptions: table.map((option, combination) => ({
      when: whenOf(combination),
      is: OPTIONS[option] ?? 'light',
      rank: combination,
      cite,
    })),
  })
  return checkRuleSet({
    id: 'example/table',
    title: words('table'),
    version: '1',
    knownOn: '2026-11-23',
    span: { from: '2017-07-01', until: '2027-12-31' },
    act,
    answer: duty,
    outcomes: [],
    constraints: forbidsAll
      ? [constraint('not-all', { always: not(all(...facts)), message: words('no') })]
      : [],
    modules: { 'all.ts': { act, facts, duty } },
  })
}

/** What is said of each fact: yes, no, or nothing. */
type Said = readonly (boolean | null)[]

function caseOf(said: Said): Case {
  const entries = facts.flatMap(({ id }, place): [string, Given][] => {
    const value = said[place] ?? null
    return value === null ? [] : [[id, { status: 'known', value: value ? 3 : 0 }]]
  })
  return { facts: new Map(entries), rulings: new Map() }
}

/** Choices by place: yes, no, or nothing chosen. */
function chosen(said: Said, choices: Said): Said {
  return said.map((value, place) => choices[place] ?? value)
}

function countOf(choices: Said): number {
  return choices.filter((choice) => choice !== null).length
}

function isPart(part: Said, whole: Said): boolean {
  return part.every((choice, place) => choice === null || choice === whole[place])
}

const ANY = [true, false, null]
const ALL_CHOICES: readonly Said[] = ANY.flatMap((a) => ANY.flatMap((b) => ANY.map((c) => [a, b, c])))

it('finds exactly the smallest sets of choices, each with where it leads, and none that cannot be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
      fc.array(fc.constantFrom(true, false, null), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      (table, said, forbidsAll) => {
        fc.pre(!forbidsAll || said.includes(false) || said.includes(null))
        const ruleSet = tableRules(table, forbidsAll)
        const outcomeAfter = (choices: Said): string =>
          evaluate(ruleSet, caseOf(chosen(said, choices))).possible.join()
        const isPossible = (choices: Said): boolean =>
          !forbidsAll || chosen(said, choices).some((value) => value !== true)
        const start = outcomeAfter([null, null, null])
        const leading = ALL_CHOICES.filter(
          (choices) =>
            choices.every((choice, place) => choice === null || choice !== said[place]) &&
            isPossible(choices) &&
            !outcomeAfter(choices).includes(',') &&
            outcomeAfter(choices) !== start,
        )
        const smallest = leading.filter(
          (choices) =>
            !leading.some(
              (part) =>
                countOf(part) < countOf(choices) &&
                isPart(part, choices) &&
                outcomeAfter(part) === outcomeAfter(choices),
            ),
        )
        const result = options(ruleSet, caseOf(said))
        const found = result.options.map(({ changes, outcome }) => {
          const choices = facts.map(({ id }) => {
            const change = changes.find(({ fact }) => fact === id)
            return change ? change.value.value === 3 : null
          })
          return [choices, outcome]
        })
        expect(result.complete).toBe(true)
        const expected = smallest.map((choices) => [choices, outcomeAfter(choices)])
        expect(found.map(String).toSorted()).toEqual(expected.map(String).toSorted())
      },
    ),
    { numRuns: 300 },
  )
})
