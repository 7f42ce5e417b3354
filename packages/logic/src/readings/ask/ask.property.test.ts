import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Value } from '../../expression/reading.ts'
import { arbitraryCase } from '../../testing/arbitrary-case.ts'
import { completeCase } from '../../testing/complete-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { compareNum, isRange, type Num } from '../../values/range.ts'
import { FALSE } from '../../values/truth.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { ask, type Question } from './ask.ts'
import { declaredOf, listIn, type Target, targetId, targetOf, valueIn, withAnswer } from './target.ts'

function targetFor(ruleSet: RuleSet, question: Question): Target {
  const target = targetOf(ruleSet, question.fact)
  if (!target) throw new Error(`no target ${question.fact}`)
  return target
}

/** What the full case says of a question; for a list, the records as far as they were not listed one by one. */
function truthOfQuestion(ruleSet: RuleSet, full: Case, question: Question): Given {
  const target = targetFor(ruleSet, question)
  if (target.record) return { status: 'known', value: valueIn(full, target) }
  const given = full.facts.get(target.fact.id)
  if (!given) throw new Error(`${question.fact} is not in the full case`)
  return given
}

/** The choice that says what is so, where there is one. */
function rightChoice(question: Question, truth: Given): Given | undefined {
  return question.choices.find(({ value }) => {
    if (value.status === 'absent' || truth.status === 'absent') return value.status === truth.status
    if (question.type.is !== 'number') return value.value === truth.value
    // Numbers are asked for, so both are numbers.
    return compareNum(value.value as Num, '=', truth.value as Num) !== FALSE
  })?.value
}

/** Answers every question from a full case, by band first where there are bands, until none is left. */
function interview(ruleSet: RuleSet, full: Case, byBand: boolean): { said: Case; asked: Set<string> } {
  let said: Case = { facts: new Map(), rulings: new Map() }
  const asked = new Set<string>()
  for (let turn = 0; turn < 200; turn++) {
    const { next } = ask(ruleSet, said)
    if (!next) return { said, asked }
    const truth = truthOfQuestion(ruleSet, full, next)
    const choice = byBand && !asked.has(next.fact) ? rightChoice(next, truth) : undefined
    asked.add(next.fact)
    said = withAnswer(ruleSet, said, next.fact, choice ?? truth)
  }
  throw new Error('the interview does not end')
}

/** The case with everything that was not asked for filled in from another. */
function filled(ruleSet: RuleSet, given: Case, from: Case, asked: ReadonlySet<string>): Case {
  let result = given
  for (const fact of ruleSet.facts.values()) {
    const said = from.facts.get(fact.id)
    if (!given.facts.has(fact.id)) {
      if (said && !asked.has(fact.id)) result = withAnswer(ruleSet, result, fact.id, said)
    } else if (fact.type.is === 'list') {
      for (const place of listIn(given, fact.id).records.keys()) {
        for (const field of Object.values(fact.type.fields)) {
          const target: Target = { fact, record: { field, place } }
          const value: Value | undefined = listIn(from, fact.id).records[0]?.[field.name]
          const isSaid = listIn(given, fact.id).records[place]?.[field.name] !== undefined
          if (value === undefined || isSaid || asked.has(targetId(target))) continue
          result = withAnswer(ruleSet, result, targetId(target), { status: 'known', value })
        }
      }
    }
  }
  return result
}

describe.each([
  ['holding', holdingRules],
  ['permit', permitRules],
])('questions about %s', (_, ruleSet) => {
  it('lead to the outcome of the full facts, whatever was not asked', () => {
    fc.assert(
      fc.property(completeCase(ruleSet), completeCase(ruleSet), fc.boolean(), (full, other, byBand) => {
        const { said, asked } = interview(ruleSet, full, byBand)
        const { possible } = evaluate(ruleSet, full)
        expect(evaluate(ruleSet, said).possible).toEqual(possible)
        expect(evaluate(ruleSet, filled(ruleSet, said, other, asked)).possible).toEqual(possible)
      }),
      { numRuns: 200 },
    )
  })

  it('leave out nothing that can still change the outcome of any case', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), completeCase(ruleSet), (given, other) => {
        const { possible, questions } = ask(ruleSet, given)
        const asked = new Set(questions.map(({ fact }) => fact))
        expect(evaluate(ruleSet, filled(ruleSet, given, other, asked)).possible).toEqual(possible)
      }),
      { numRuns: 500 },
    )
  })

  it('offer bands that do not overlap, each leading where it says', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), completeCase(ruleSet), (given, other) => {
        for (const question of ask(ruleSet, given).questions) {
          for (const { value, leadsTo } of question.choices) {
            expect(evaluate(ruleSet, withAnswer(ruleSet, given, question.fact, value)).possible).toEqual(
              leadsTo,
            )
          }
          const target = targetFor(ruleSet, question)
          if (declaredOf(target).type.is !== 'number' || question.choices.length === 0) continue
          const truth = valueIn(other, target)
          const holding = question.choices.filter(
            // Numbers are asked for, so these are numbers.
            ({ value }) =>
              value.status === 'known' && compareNum(value.value as Num, '=', truth as Num) !== FALSE,
          )
          const isExact = !isRange(truth as Num)
          if (isExact) expect(holding.length).toBeLessThanOrEqual(1)
          if (!isExact || target.record || given.facts.has(target.fact.id)) continue
          expect(holding).toHaveLength(1)
          const then = evaluate(
            ruleSet,
            withAnswer(ruleSet, given, question.fact, { status: 'known', value: truth }),
          )
          expect(holding[0]?.leadsTo).toEqual(expect.arrayContaining([...then.possible]))
        }
      }),
      { numRuns: 300 },
    )
  })
})
