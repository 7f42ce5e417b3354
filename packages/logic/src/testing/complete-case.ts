import fc from 'fast-check'
import type { Case, Given } from '../case/given.ts'
import type { RuleSet } from '../check/check-rule-set.ts'
import type { Value } from '../expression/reading.ts'
import type { Bound, ValueType } from '../expression/types.ts'
import { DAY, RATIO } from '../expression/types.ts'
import { exactBound } from '../expression/unknown.ts'
import { compareExact, type Exact, fraction } from '../values/exact.ts'

interface Declared {
  readonly type: ValueType
  readonly min?: Bound
  readonly max?: Bound
}

function exactValue({ span }: RuleSet, { type, min, max }: Declared): fc.Arbitrary<Value> {
  switch (type.is) {
    case 'truth':
      return fc.constantFrom(0, 3)
    case 'choice':
      return fc.nat(Object.keys(type.options).length - 1).map((place) => 1 << place)
    case 'text':
    case 'set':
      return fc.constantFrom('AA', 'BB', 'CC')
    case 'list':
      throw new Error('no lists inside lists')
    case 'number': {
      if (type.unit === DAY) return fc.integer({ min: span.from, max: span.until })
      const whole = fc.oneof(fc.nat(30), fc.constantFrom(999_999, 1_000_000, 2_000_000, 2_000_001))
      const ratio = fc.oneof(fc.nat(30), fc.constant(1000)).map((n) => fraction(n, 1000))
      return (type.unit === RATIO ? ratio : whole).filter(
        (value: Exact) =>
          (min === undefined || compareExact(value, exactBound(min)) >= 0) &&
          (max === undefined || compareExact(value, exactBound(max)) <= 0),
      )
    }
  }
}

/** A case in which every fact is known exactly, so that nothing is left to ask. */
export function completeCase(ruleSet: RuleSet): fc.Arbitrary<Case> {
  const facts = [...ruleSet.facts.values()].map((fact) => {
    const { type } = fact
    const value: fc.Arbitrary<Value> =
      type.is === 'list'
        ? fc
            .array(
              fc.record(
                Object.fromEntries(
                  Object.entries(type.fields).map(([name, field]) => [name, exactValue(ruleSet, field)]),
                ),
              ),
              { maxLength: 3 },
            )
            .map((records) => ({ records, open: false }))
        : exactValue(ruleSet, fact)
    const known = value.map((is): Given => ({ status: 'known', value: is }))
    const said = fact.mayBeAbsent
      ? fc.oneof(known, fc.constant<Given>({ status: 'absent', value: null }))
      : known
    return said.map((given) => [fact.id, given] as const)
  })
  return fc.tuple(...facts).map((entries) => ({ facts: new Map(entries), rulings: new Map() }))
}
