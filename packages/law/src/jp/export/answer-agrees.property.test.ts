import { checkRuleSet, evaluate, type Fact, formatDay, readCase } from '@sekisho/logic'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportControl } from './index.ts'

const ruleSet = checkRuleSet(exportControl)

const texts: Readonly<Record<string, readonly string[]>> = {
  'destination.country': ['US', 'KR', 'CN', 'VN', 'LB', 'SS', 'IR', 'KP', 'RU', 'BY', 'UA', 'SY'],
  'brokering.from': ['US', 'TW', 'KR'],
  'item.wmd-example': ['none', '1', '19', '31', '41'],
}

/** A value of a fact as a case file has it; of a list, up to three lines of a contract. */
function anyValueOf({ id, type }: Fact): fc.Arbitrary<unknown> {
  switch (type.is) {
    case 'truth':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(type.options))
    case 'text':
      return fc.constantFrom(...(texts[id] ?? ['someone']))
    case 'number':
      return type.unit === 'ratio'
        ? fc.constantFrom('5%', '10%', '40%')
        : type.unit === 'day'
          ? fc.integer({ min: ruleSet.span.from, max: ruleSet.span.until }).map(formatDay)
          : fc.integer({ min: 0, max: 30 })
    default:
      return fc.array(
        fc.record({
          'same-bracket': fc.boolean(),
          designated: fc.boolean(),
          value: fc.constantFrom(1, 50_000, 50_001, 1_000_000),
        }),
        { maxLength: 3 },
      )
  }
}

const facts = fc.record(
  Object.fromEntries(
    [...ruleSet.facts.values()]
      .filter(({ id }) => id !== ruleSet.act.id)
      .map((fact) => [fact.id, anyValueOf(fact)]),
  ),
)
const days = fc.integer({ min: ruleSet.span.from, max: ruleSet.span.until }).map(formatDay)

it('asks for a licence exactly where one is needed, and for an approval exactly where one is', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(days, facts, (on, given) => {
      const read = readCase(ruleSet, { on, facts: given })
      if (!read.ok) return // a case that cannot be, such as a destination in Ukraine that is not in Ukraine
      const evaluation = evaluate(ruleSet, read.case)
      const conclusions = evaluation.conclusions()
      const [answer] = evaluation.possible
      if (evaluation.possible.length > 1) return // what a person must judge
      if (answer) seen.add(answer)
      const isLicence = answer === 'licence' || answer === 'approval-and-licence'
      const isApproval = answer === 'approval' || answer === 'approval-and-licence'
      expect(isLicence).toBe(conclusions['licence-needed'])
      expect(isApproval).toBe(conclusions['approval-needed'])
    }),
    { numRuns: 2000 },
  )
  expect(seen.size).toBe(5)
})
