import fc from 'fast-check'
import type { Case, Given, Origin, Ruling } from '../case/given.ts'
import type { RuleSet } from '../check/check-rule-set.ts'
import { allOptions } from '../expression/option.ts'
import type { ListValue, RecordValue, Value } from '../expression/reading.ts'
import { type Bound, DAY, type ValueType } from '../expression/types.ts'
import { exactBound } from '../expression/unknown.ts'
import { dayOf } from '../values/day.ts'
import { compareExact, type Exact, fraction } from '../values/exact.ts'
import { between } from '../values/range.ts'
import type { Truth } from '../values/truth.ts'

interface Declared {
  readonly type: ValueType
  readonly min?: Bound
  readonly max?: Bound
}

const truth: fc.Arbitrary<Truth> = fc.constantFrom(0, 1, 3)

function numberWithin({ min, max }: Declared, unit: string): fc.Arbitrary<Exact> {
  if (unit === DAY) return fc.integer({ min: dayOf('2017-07-01'), max: dayOf('2027-12-31') })
  const isWithin = (value: Exact) =>
    (min === undefined || compareExact(value, exactBound(min)) >= 0) &&
    (max === undefined || compareExact(value, exactBound(max)) <= 0)
  const some = fc.oneof(
    fc.constantFrom<Exact>(0, 1, 2, 9, 10, 1_000_000, 2_000_001, 10n ** 20n),
    fc.tuple(fc.nat(120), fc.constantFrom(1, 3, 100, 1000)).map(([n, d]) => fraction(n, d)),
  )
  return some.filter(isWithin)
}

/** A value of a declared fact or field, or what is known of one. */
function valueIn(declared: Declared): fc.Arbitrary<Value> {
  const { type } = declared
  switch (type.is) {
    case 'truth':
      return truth
    case 'choice':
      return fc.integer({ min: 1, max: allOptions(type) })
    case 'text':
    case 'set':
      return fc.constantFrom('AA', 'BB', '<script>', null)
    case 'number': {
      const number = numberWithin(declared, type.unit)
      const range = fc
        .tuple(number, number, fc.boolean(), fc.boolean())
        .map(([a, b, lowOpen, highOpen]) =>
          compareExact(a, b) < 0 ? between(a, b, lowOpen, highOpen) : between(b, a),
        )
      return fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: range })
    }
    case 'list': {
      const fields = Object.entries(type.fields).map(([name, field]) => [name, valueIn(field)] as const)
      const record = fc.record(Object.fromEntries(fields), { requiredKeys: [] })
      return fc.tuple(fc.array(record, { maxLength: 3 }), fc.boolean()).map(([records, open]): ListValue => {
        // A field that is left out has no key at all.
        return { records: records as readonly RecordValue[], open }
      })
    }
  }
}

const origin: fc.Arbitrary<Origin> = fc.constantFrom<Origin>(
  { who: '法務部' },
  { who: 'A & B', document: 'register', on: '2024-01-01' },
)

function givenOf(declared: Declared & { readonly mayBeAbsent: boolean }): fc.Arbitrary<Given> {
  const status = fc.constantFrom<Given['status']>('known', 'known', 'assumed')
  const said = fc
    .tuple(status, valueIn(declared), fc.option(origin, { nil: undefined }))
    .map(([status, value, origin]): Given => ({ status, value, ...(origin ? { origin } : {}) }))
  return declared.mayBeAbsent ? fc.oneof(said, fc.constant<Given>({ status: 'absent', value: 1 })) : said
}

/** Any case of a rule set: facts known, in part known, assumed, absent or left out, and now and then a ruling. */
export function arbitraryCase({ facts, rules, decisions, outside }: RuleSet): fc.Arbitrary<Case> {
  const given = [...facts.values()].map((fact) =>
    fc.option(
      givenOf(fact).map((value) => [fact.id, value] as const),
      { freq: 3 },
    ),
  )
  const rulings = [...rules.values(), ...decisions.values(), ...outside.values()].map((node) =>
    fc.option(
      valueIn(node).map((value): [string, Ruling] => [node.id, { value, author: 'MOF', document: 'no. 1' }]),
      { freq: 1, nil: null },
    ),
  )
  const isRuled = fc.integer({ min: 0, max: 7 })
  return fc.tuple(fc.tuple(...given), fc.tuple(...rulings), isRuled).map(([said, ruled, rare]) => ({
    facts: new Map(said.filter((entry) => entry !== null)),
    rulings: new Map(rare === 0 ? ruled.filter((entry) => entry !== null) : []),
  }))
}
