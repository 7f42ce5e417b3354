import { refine } from '@sekisho/testkit'
import { expect, it } from 'vitest'
import { type Case, evaluate, type Fact, type Given, withFact } from '../../src/index.ts'
import { forCases, PATIENCE } from './runs.ts'
import { conclusionsOf, isInside } from './within.ts'

/** Everything that can be so of a fact that holds or is one of options. */
function everyWay({ type, mayBeAbsent }: Fact): readonly Given[] {
  const count = type.is === 'choice' ? Object.keys(type.options).length : 0
  const values = type.is === 'truth' ? [0, 3] : Array.from({ length: count }, (_, place) => 1 << place)
  const known = values.map((value): Given => ({ status: 'known', value }))
  return mayBeAbsent ? [...known, { status: 'absent', value: 0 }] : known
}

/** The case with some facts unsaid, and every case it can turn out to be. */
function completions(given: Case, unsaid: readonly Fact[]): readonly Case[] {
  return unsaid.reduce(
    (cases: readonly Case[], fact) =>
      cases.flatMap((one) => everyWay(fact).map((way) => withFact(one, fact.id, way))),
    [given],
  )
}

it('says true or false only where every completion of the case says so', { timeout: PATIENCE }, () => {
  forCases(400, (ruleSet, given, draw) => {
    const known = refine(draw, ruleSet, given, 100)
    const closed = [...ruleSet.facts.values()].filter(
      ({ type }) => type.is === 'truth' || type.is === 'choice',
    )
    const unsaid = closed.filter(() => draw.chance(60)).slice(0, 4)
    const facts = new Map([...known.facts].filter(([id]) => !unsaid.some((fact) => fact.id === id)))
    const less = evaluate(ruleSet, { ...known, facts })
    const all = completions(known, unsaid).map((one) => evaluate(ruleSet, one))
    for (const [id, expression] of conclusionsOf(less)) {
      const said = less.reading.value(expression)
      const can = all.map(({ reading }) => reading.value(expression))
      expect([id, can.every((each) => isInside(expression.type, each, said))]).toEqual([id, true])
    }
  })
})
