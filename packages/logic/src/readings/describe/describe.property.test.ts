import { arbitraryRuleSet } from '@sekisho/testkit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { kinds, operandsOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import { describeExpression } from './descriptions.ts'
import { entriesOf } from './entry.ts'
import type { Statement } from './statement.ts'

/** Every expression of a rule set, with everything it is made of. */
function expressionsIn(ruleSet: RuleSet): ReadonlySet<Expression> {
  const found = new Set<Expression>()
  const collect = (expression: Expression): void => {
    if (found.has(expression)) return
    found.add(expression)
    for (const operand of operandsOf(expression)) collect(operand)
  }
  for (const entry of entriesOf(ruleSet).values()) collect(entry)
  return found
}

function statementsOf(statement: Statement): readonly Statement[] {
  return [statement, ...(statement.of ?? []).flatMap(statementsOf)]
}

it('says something in both languages of every kind of expression, and names what the text quotes', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(arbitraryRuleSet(), (ruleSet) => {
      for (const expression of expressionsIn(ruleSet)) {
        seen.add(expression.kind)
        for (const { text, names = [] } of statementsOf(describeExpression(expression))) {
          for (const said of [text.ja, text.en]) expect(said).not.toMatch(/undefined|null|NaN|\[object|^\s*$/)
          for (const { title } of names) {
            expect(text.ja).toContain(`「${title.ja}」`)
            expect(text.en).toContain(`“${title.en}”`)
          }
        }
      }
    }),
    { numRuns: 100, seed: 20261124 },
  )
  expect(Object.keys(kinds).filter((kind) => !seen.has(kind))).toEqual([])
})
