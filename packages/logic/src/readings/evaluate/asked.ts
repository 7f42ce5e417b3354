import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Evaluate, ValueOf } from '../../expression/reading.ts'
import type { Expression, ValueType } from '../../expression/types.ts'
import { once } from '../once.ts'
import { programOf } from './program.ts'

/** Named expressions of a rule set that are read in every case. */
interface Asked<Type extends ValueType> {
  readonly all: readonly Named<Type>[]
  /** An object of their ids: to fill a copy of it takes a quarter of the time of adding that many keys in turn. */
  readonly blank: Readonly<Record<string, null>>
}

interface Named<Type extends ValueType> {
  readonly id: string
  readonly type: Type
  readonly evaluate: Evaluate<ValueOf<Type>>
}

function asked<Type extends ValueType>(
  { act }: RuleSet,
  named: ReadonlyMap<string, Expression<Type>>,
): Asked<Type> {
  const program = programOf(act)
  return {
    all: [...named].map(([id, node]) => ({ id, type: node.type, evaluate: program.compile(node) })),
    blank: Object.fromEntries([...named.keys()].map((id) => [id, null])),
  }
}

/** Every rule of a rule set. */
export const askedRules = once((ruleSet: RuleSet) => asked(ruleSet, ruleSet.rules))

/** Every decision of a rule set. */
export const askedDecisions = once((ruleSet: RuleSet) => asked<ValueType>(ruleSet, ruleSet.decisions))
