import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Case, Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import type { ListValue, RecordValue, Value } from '../../expression/reading.ts'
import type { Field } from '../../expression/types.ts'
import { dayOf } from '../../values/day.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { askedOf } from './asked.ts'
import { bulk } from './bulk.ts'
import { everyKind } from './every-kind.ts'
import { REFUSED } from './generated-code.ts'
import { toColumns } from './to-columns.ts'

const ruleSet = everyKind
const conclusions = [...ruleSet.rules.keys(), ...ruleSet.outcomes.map(({ id }) => id)]
const decisions = [...ruleSet.decisions.values()]
  .filter(({ type }) => type.is === 'choice')
  .map(({ id }) => id)

/** Values of a fact or field as cases hold them, near the thresholds of the rule set and far from them. */
function anyValue({ id, type }: { readonly id: string; readonly type: Fact['type'] }): fc.Arbitrary<Value> {
  switch (type.is) {
    case 'truth':
      return fc.constantFrom(0, 3, 1)
    case 'choice':
      return fc.integer({ min: 1, max: (1 << Object.keys(type.options).length) - 1 })
    case 'text':
      return fc.constantFrom('us', 'fr', 'xx', null)
    case 'number':
      if (type.unit === 'ratio') {
        return fc.oneof(
          fc.constantFrom<Value>({ n: 1, d: 100 }, { n: 999_999, d: 100_000_000 }, { n: 1, d: 10 }, 1, 0),
          fc.integer({ min: 0, max: 1000 }).map((n): Value => ({ n, d: 1000 })),
          fc.integer({ min: 0, max: 7 }).map((n): Value => ({ n, d: 7 })),
        )
      }
      if (type.unit === 'day') return fc.integer({ min: 17_300, max: 21_600 })
      return fc.oneof(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.constantFrom(10 ** 15, 2 ** 53 - 1, 2n ** 60n),
      )
    default:
      throw new Error(`no values for ${id}`)
  }
}

function anyRecord(fields: readonly Field[]): fc.Arbitrary<RecordValue> {
  const named = fields.map((field) =>
    fc.option(
      anyValue({ id: field.name, type: field.type }).map((value): [string, Value] => [field.name, value]),
      { nil: undefined },
    ),
  )
  return fc.tuple(...named).map((said) => Object.fromEntries(said.filter((entry) => entry !== undefined)))
}

function anyGiven(fact: Fact): fc.Arbitrary<Given | undefined> {
  const { type } = fact
  const value: fc.Arbitrary<Value> =
    type.is === 'list'
      ? fc
          .record({
            records: fc.array(anyRecord(Object.values(type.fields)), { maxLength: 4 }),
            open: fc.boolean(),
          })
          .map((list): ListValue => list)
      : anyValue(fact)
  const known = fc.record({ status: fc.constantFrom('known' as const, 'assumed' as const), value })
  const absent = fc.constant<Given>({ status: 'absent', value: null })
  return fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 1, arbitrary: fc.constant(undefined) },
    ...(fact.mayBeAbsent ? [{ weight: 1, arbitrary: absent }] : []),
  )
}

const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    ...[...ruleSet.facts.values()].map((fact) => anyGiven(fact).map((given) => [fact.id, given] as const)),
  )
  .map((facts) => ({
    facts: new Map(facts.filter((entry): entry is readonly [string, Given] => entry[1] !== undefined)),
    rulings: new Map(),
  }))

/** What `evaluate` says, by id. */
function evaluated(of: RuleSet, given: Case): Readonly<Record<string, number>> {
  const { reading } = evaluate(of, given)
  const { truths, choices } = askedOf(of, { conclusions, decisions })
  return Object.fromEntries([
    ...[...truths].map(([id, node]): [string, number] => [id, reading.value(node)]),
    ...[...choices].map(([id, node]): [string, number] => [id, reading.value(node)]),
  ])
}

function answered(cases: readonly Case[]) {
  const columns = toColumns(ruleSet, cases)
  const ready = bulk(ruleSet, { layout: columns.layout, conclusions, decisions })
  if ('refused' in ready) throw new Error(ready.refused.en)
  const answers = ready.run(columns)
  const rows = cases.map((_, row) =>
    Object.fromEntries(
      [...Object.entries(answers.conclusions), ...Object.entries(answers.decisions)].map(([id, column]) => [
        id,
        column[row],
      ]),
    ),
  )
  return { ...answers, rows, apart: columns.apart.size }
}

describe('bulk', () => {
  it('agrees with evaluate on every conclusion and decision, and the fast path answers what columns can hold', () => {
    let [fast, all] = [0, 0]
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 30 }), (cases) => {
        const { rows, fast: answeredFast, slow } = answered(cases)
        expect(rows).toEqual(cases.map((given) => evaluated(ruleSet, given)))
        expect(answeredFast + slow).toBe(cases.length)
        fast += answeredFast
        all += cases.length
      }),
      { numRuns: 150 },
    )
    expect(fast).toBeGreaterThan(all / 3)
  })

  it('answers a row the same wherever it stands among thousands', () => {
    const cases = fc.sample(anyCase, { numRuns: 25, seed: 1 })
    const many = Array.from({ length: 180 }, () => cases).flat()
    const { rows } = answered(many)
    const expected = cases.map((given) => evaluated(ruleSet, given))
    expect(rows).toEqual(many.map((_, row) => expected[row % cases.length]))
  })

  it('lets nothing of earlier answers shine through where they are written over', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 30 }), (cases) => {
        const columns = toColumns(ruleSet, cases)
        const ready = bulk(ruleSet, { layout: columns.layout, conclusions, decisions })
        if ('refused' in ready) throw new Error(ready.refused.en)
        const [expected, earlier] = [ready.run(columns), ready.run(columns)]
        for (const column of Object.values(earlier.conclusions)) column.fill(3)
        for (const column of Object.values(earlier.decisions)) column.fill(-1)
        const again = ready.run(columns, earlier)
        expect(again).toEqual(expected)
        for (const id of conclusions) expect(again.conclusions[id]).toBe(earlier.conclusions[id])
        for (const id of decisions) expect(again.decisions[id]).toBe(earlier.decisions[id])
      }),
      { numRuns: 40 },
    )
  })

  it('does not write over answers to other rows or another question', () => {
    const columns = toColumns(ruleSet, [{ facts: new Map(), rulings: new Map() }])
    const ready = bulk(ruleSet, { layout: columns.layout, conclusions: ['acquisition'], decisions })
    if ('refused' in ready) throw new Error(ready.refused.en)
    const earlier = ready.run(columns)
    const long = { ...earlier.conclusions, acquisition: new Uint8Array(2) }
    expect(() => ready.run(columns, { ...earlier, conclusions: long })).toThrow(
      'no column "acquisition" of 1 rows',
    )
    expect(() => ready.run(columns, { ...earlier, conclusions: {} })).toThrow('no column "acquisition"')
    expect(() => ready.run(columns, { ...earlier, decisions: {} })).toThrow('no column')
  })

  it('leaves to evaluate what it cannot multiply exactly', () => {
    const whole = 2 ** 53 - 1
    const facts = new Map<string, Given>([
      ['day.act', { status: 'known', value: 19_000 }],
      ['shares', { status: 'known', value: 10 ** 15 }],
      ['issued', { status: 'known', value: whole }],
    ])
    const related: ListValue = { records: [{ shares: whole }, { shares: whole }], open: false }
    const given: Case = { facts, rulings: new Map() }
    const many: Case = {
      facts: new Map([...facts, ['related', { status: 'known', value: related }]]),
      rulings: new Map(),
    }
    const { rows, slow, apart } = answered([given, many])
    expect(rows).toEqual([evaluated(ruleSet, given), evaluated(ruleSet, many)])
    expect([slow, apart]).toEqual([2, 0])
  })

  it('leaves to evaluate ranges, rulings and numbers beyond 2^53', () => {
    const known = (value: Value): Given => ({ status: 'known', value })
    const range = { low: { n: 1, d: 100 }, high: { n: 1, d: 10 }, lowOpen: false, highOpen: true }
    const cases: readonly Case[] = [
      { facts: new Map([['own', known(range)]]), rulings: new Map() },
      { facts: new Map([['shares', known(2n ** 60n)]]), rulings: new Map() },
      { facts: new Map(), rulings: new Map([['large', { value: 3, author: 'A' }]]) },
      { facts: new Map([['own', known({ n: 1, d: 3 })]]), rulings: new Map() },
    ]
    const { rows, fast, slow } = answered(cases)
    expect(rows).toEqual(cases.map((given) => evaluated(ruleSet, given)))
    expect([fast, slow]).toEqual([1, 3])
  })

  it('refuses where code may not be generated', () => {
    const { Function: made } = globalThis
    vi.stubGlobal('Function', () => {
      throw new EvalError('unsafe-eval')
    })
    try {
      expect(bulk(ruleSet, { layout: {}, conclusions, decisions })).toEqual({ refused: REFUSED })
    } finally {
      vi.stubGlobal('Function', made)
    }
  })

  it('names the near one of an id that is none, and columns that are not as laid out', () => {
    expect(() => bulk(ruleSet, { layout: {}, conclusions: ['acquisitoin'], decisions })).toThrow(
      '"acquisition"',
    )
    expect(() => bulk(ruleSet, { layout: {}, conclusions, decisions: ['combined'] })).toThrow('is a choice')
    const columns = toColumns(ruleSet, [
      { facts: new Map([['own', { status: 'known', value: 1 }]]), rulings: new Map() },
    ])
    const ready = bulk(ruleSet, { layout: { own: 1000 }, conclusions, decisions })
    if ('refused' in ready) throw new Error(ready.refused.en)
    expect(() => ready.run(columns)).toThrow('the column of "own"')
  })

  it('holds constant what the law says on a day', () => {
    const ready = bulk(ruleSet, {
      layout: { own: 1000, foreign: 1 },
      conclusions: ['acquisition'],
      decisions: [],
    })
    if ('refused' in ready) throw new Error(ready.refused.en)
    expect(ready.source({ 'day.act': dayOf('2020-06-06') })).toContain('>=100')
    expect(ready.source({ 'day.act': dayOf('2020-06-07') })).toContain('>=10)')
  })
})
