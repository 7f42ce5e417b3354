import { describe, expect, it } from 'vitest'
import { optionNames } from '../src/expression/option.ts'
import {
  bulk,
  type Case,
  type ChoiceType,
  checkRuleSet,
  determine,
  type Expression,
  evaluate,
  explain,
  fromJson,
  isRange,
  type Num,
  type NumberType,
  type RuleSet,
  readCase,
  TRUE,
  toColumns,
  toJson,
} from '../src/index.ts'
import { numberToJson } from '../src/json/values-to-json.ts'
import { publishValue } from '../src/readings/explain/published-value.ts'
import { type Expected, goodFiles } from './files.ts'

type Evaluated = ReturnType<typeof evaluate>

function shownChoice(type: ChoiceType, options: number): unknown {
  const names = optionNames(type, options)
  return names.length === 1 ? names[0] : names
}

function shownNumber({ unit }: NumberType, value: Num): unknown {
  if (!isRange(value)) return numberToJson(unit, value)
  const { low, high } = value
  return {
    low: low === null ? null : numberToJson(unit, low),
    high: high === null ? null : numberToJson(unit, high),
  }
}

function shownValue({ reading }: Evaluated, node: Expression<ChoiceType | NumberType>): unknown {
  const value = reading.value(node)
  // A choice is a number used as bits; any other number may be a range.
  return node.type.is === 'choice' ? shownChoice(node.type, value as number) : shownNumber(node.type, value)
}

/** What the evaluation says of everything that is expected of it. */
function gotOf(evaluation: Evaluated, expected: Expected): Expected {
  const { ruleSet } = evaluation
  const conclusions = evaluation.conclusions()
  const only = (ids: object | undefined, value: (id: string) => unknown) =>
    Object.fromEntries(Object.keys(ids ?? {}).map((id) => [id, value(id)]))
  const outcomes = evaluation.outcomes().map((outcome, place) => {
    const { conditions = [] } = outcome
    return {
      id: outcome.id,
      ...only(expected.outcomes?.[place], (key) => {
        if (key === 'id') return outcome.id
        if (key !== 'earliest' && key !== 'due' && key !== 'standstillUntil')
          return conditions.filter(({ when }) => evaluation.reading.value(when) === TRUE).map(({ id }) => id)
        return outcome[key] && shownValue(evaluation, outcome[key])
      }),
    }
  })
  return {
    ...(expected.conclusions
      ? { conclusions: only(expected.conclusions, (id) => conclusions[id]) as never }
      : {}),
    ...(expected.decisions
      ? {
          decisions: only(expected.decisions, (id) => {
            const node = ruleSet.decisions.get(id)
            return node && shownValue(evaluation, node)
          }),
        }
      : {}),
    ...(expected.possible ? { possible: evaluation.possible } : {}),
    ...(expected.outcomes ? { outcomes: outcomes as never } : {}),
  }
}

function caseOf(ruleSet: RuleSet, raw: unknown): Case {
  const result = readCase(ruleSet, raw)
  if (result.ok) return result.case
  throw new Error(result.problems.map(({ message }) => message.en).join('\n'))
}

describe.each(goodFiles)('$name: $about.en', ({ rules, cases }) => {
  const ruleSet = checkRuleSet(fromJson(rules))

  it('is written as it was read', () => {
    expect(toJson(ruleSet)).toEqual(rules)
  })

  it.each(cases)('$about.en', ({ case: raw, expect: expected }) => {
    const evaluation = evaluate(ruleSet, caseOf(ruleSet, raw))
    expect(gotOf(evaluation, expected)).toEqual(expected)
  })

  it.each(cases)('explains and determines the same: $about.en', ({ case: raw }) => {
    const given = caseOf(ruleSet, raw)
    const evaluation = evaluate(ruleSet, given)
    for (const node of [...ruleSet.rules.values(), ...ruleSet.decisions.values()] as readonly Expression[])
      expect(explain(evaluation, node).value).toEqual(publishValue(node.type, evaluation.reading.value(node)))
    const got = determine(ruleSet, given)
    expect(got.possible).toEqual(evaluation.possible)
    expect(got.conclusions).toEqual(evaluation.conclusions())
    expect(got.obligations.map(({ id }) => id)).toEqual(evaluation.outcomes().map(({ id }) => id))
  })

  it('answers the same in bulk', () => {
    const all = cases.map(({ case: raw }) => caseOf(ruleSet, raw))
    const columns = toColumns(ruleSet, all)
    const choices = [...ruleSet.decisions.values()].filter(({ type }) => type.is === 'choice')
    const question = {
      layout: columns.layout,
      conclusions: [...ruleSet.rules.keys(), ...ruleSet.outcomes.map(({ id }) => id)],
      decisions: choices.map(({ id }) => id),
    }
    const ready = bulk(ruleSet, question)
    if ('refused' in ready) throw new Error(ready.refused.en)
    const answers = ready.run(columns)
    for (const [row, given] of all.entries()) {
      const { reading } = evaluate(ruleSet, given)
      for (const [id, rule] of ruleSet.rules)
        expect([id, answers.conclusions[id]?.[row]]).toEqual([id, reading.value(rule)])
      for (const node of choices)
        expect([node.id, answers.decisions[node.id]?.[row]]).toEqual([node.id, reading.value(node)])
      for (const { id, when } of ruleSet.outcomes)
        expect([id, answers.conclusions[id]?.[row]]).toEqual([id, reading.value(when)])
    }
  })
})
