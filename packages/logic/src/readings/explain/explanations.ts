import { type Kind, type NodeOfKind, nodeOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import type { Explanation } from './proof-program.ts'
import {
  explainExtreme,
  explainNegative,
  explainPlus,
  explainScale,
  explainShare,
} from './steps/arithmetic.ts'
import { explainCompare } from './steps/compare.ts'
import { explainConnective } from './steps/connective.ts'
import { explainConstant } from './steps/constant.ts'
import { explainDecision } from './steps/decision.ts'
import { explainFact, explainField } from './steps/fact.ts'
import { explainInSet, explainOneOf } from './steps/membership.ts'
import { explainNot } from './steps/not.ts'
import { explainOutside } from './steps/outside.ts'
import { explainParameter } from './steps/parameter.ts'
import { explainPeriod } from './steps/period.ts'
import { explainQuantified } from './steps/quantified.ts'
import { explainRule } from './steps/rule.ts'
import { explainSum } from './steps/sum.ts'
import { explainWhenPresent } from './steps/when-present.ts'

/** How each kind is explained. A new kind does not compile until it is here. */
const explanations: { readonly [K in Kind]: Explanation<NodeOfKind[K]> } = {
  'all-of': explainConnective,
  'any-of': explainConnective,
  compare: explainCompare,
  constant: explainConstant,
  'day-shift': explainPeriod,
  decision: explainDecision,
  extreme: explainExtreme,
  fact: explainFact,
  field: explainField,
  'in-set': explainInSet,
  negative: explainNegative,
  not: explainNot,
  'one-of': explainOneOf,
  outside: explainOutside,
  parameter: explainParameter,
  plus: explainPlus,
  quantified: explainQuantified,
  rule: explainRule,
  scale: explainScale,
  share: explainShare,
  sum: explainSum,
  'when-present': explainWhenPresent,
}

/** The one place where a node meets the explanation of its own kind, which TypeScript cannot correlate. */
export function explanationOf(expression: Expression): Explanation<Expression> {
  return explanations[nodeOf(expression).kind] as Explanation<Expression>
}
