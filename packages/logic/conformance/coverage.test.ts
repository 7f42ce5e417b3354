import { expect, it } from 'vitest'
import { kinds } from '../src/expression/kinds.ts'
import { goodFiles } from './files.ts'

/** How a reference is written, by the kind it refers to. */
const REFERENCES: Readonly<Record<string, string>> = {
  fact: 'fact',
  parameter: 'parameter',
  rule: 'rule',
  decision: 'decision',
  notModelled: 'outside',
  field: 'field',
}

type Map_ = Readonly<Record<string, unknown>>

/** Every object of a JSON document. */
function mapsIn(value: unknown): readonly Map_[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(mapsIn)
  return Array.isArray(value) ? inner : [value as Map_, ...inner]
}

const maps = goodFiles.flatMap(({ rules }) => mapsIn(rules))
const givens = goodFiles.flatMap(({ cases }) => cases.flatMap((each) => mapsIn(each.case)))

/** The values that a key has in expressions of a kind. */
function valuesOf(kind: string, key: string): ReadonlySet<unknown> {
  return new Set(maps.filter((map) => map.kind === kind).map((map) => map[key]))
}

/** What is said under a key beside `is`, where a type is declared. */
function valuesOfType(key: string): readonly unknown[] {
  return maps.filter((map) => 'is' in map && key in map).map((map) => map[key])
}

it('has a case for every kind of expression', () => {
  const seen = new Set(
    maps.flatMap((map) => [String(map.kind), ...Object.keys(map).map((key) => REFERENCES[key] ?? '')]),
  )
  expect(Object.keys(kinds).filter((kind) => !seen.has(kind))).toEqual([])
})

it('has a case for every variant of a kind', () => {
  expect(valuesOf('compare', 'op')).toEqual(new Set(['<', '<=', '=', '>=', '>']))
  expect(valuesOf('quantified', 'quantifier')).toEqual(new Set(['some', 'every']))
  expect(valuesOf('extreme', 'extreme')).toEqual(new Set(['least', 'greatest']))
  expect(valuesOf('day-shift', 'to')).toEqual(new Set(['last', 'after', 'before']))
  expect(valuesOf('when-present', 'otherwise')).toEqual(new Set([true, false]))
  expect(new Set(maps.filter((map) => 'list' in map && 'of' in map).map((map) => 'where' in map))).toEqual(
    new Set([true, false]),
  )
})

it('has a case for every way to count a period', () => {
  const ways = new Set(
    maps.filter(({ kind }) => kind === 'day-shift').map((map) => `${map.unit} ${map.firstDay} ${map.end}`),
  )
  const units = ['days', 'months', 'business-days', 'day-of-next-month']
  const wanted = units.flatMap((unit) => [
    `${unit} excluded stays`,
    `${unit} counted stays`,
    `${unit} excluded moves`,
    `${unit} counted moves`,
  ])
  expect(wanted.filter((way) => !ways.has(way))).toEqual([])
})

it('has a case for every type, kind of outcome and part of a rule', () => {
  const types = new Set(maps.map((map) => (typeof map.is === 'string' ? map.is : '')))
  for (const type of ['truth', 'choice', 'number', 'text', 'set', 'list']) expect(types).toContain(type)
  expect(valuesOfType('measured')).toContain(true)
  const outcomes = new Set(goodFiles.flatMap(({ rules }) => rules.outcomes.map(({ kind }) => kind)))
  expect(outcomes).toEqual(new Set(['obligation', 'permission', 'prohibition', 'report']))
  const rules = goodFiles.flatMap((file) => file.rules.rules)
  for (const part of ['from', 'until', 'inForce', 'at'] as const)
    expect(rules.some((rule) => rule[part] !== undefined)).toBe(true)
  expect(rules.some(({ unless }) => unless.length > 0)).toBe(true)
  const values = goodFiles.flatMap((file) => file.rules.parameters.flatMap((parameter) => parameter.values))
  expect(values.some(({ is }) => is === null)).toBe(true)
})

it('has a case for every way to give a fact', () => {
  const keys = new Set(givens.flatMap((given) => Object.keys(given)))
  const ways = ['assume', 'absent', 'value', 'source', 'oneOf', 'records', 'more', 'rulings', 'author', 'on']
  const ranges = ['atLeast', 'moreThan', 'atMost', 'below']
  expect([...ways, ...ranges].filter((way) => !keys.has(way))).toEqual([])
  const isUnsaid = goodFiles.some(({ rules, cases }) =>
    cases.some((each) => {
      const { facts } = each.case as { readonly facts: object }
      return rules.facts.length > Object.keys(facts).length + 1
    }),
  )
  expect(isUnsaid).toBe(true)
})
