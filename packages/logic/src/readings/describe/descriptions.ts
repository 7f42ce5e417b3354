import { type Kind, type NodeOfKind, nodeOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import { describeCompare, describeInSet, describeOneOf } from './comparisons.ts'
import { describeConnective, describeNot, describeQuantified, describeWhenPresent } from './conditions.ts'
import { describeParameter } from './dated-values.ts'
import { describeExtreme, describePlus, describeScale, describeShare } from './formulas.ts'
import {
  describeConstant,
  describeDecision,
  describeFact,
  describeField,
  describeOutside,
  describeRule,
} from './named.ts'
import { describePeriod } from './period.ts'
import type { Days, Describe, Description, Statement } from './statement.ts'
import { describeSum } from './sum.ts'

/** How each kind is described. A new kind does not compile until it is here. */
const descriptions: { readonly [K in Kind]: Description<NodeOfKind[K]> } = {
  'all-of': describeConnective,
  'any-of': describeConnective,
  compare: describeCompare,
  constant: describeConstant,
  'day-shift': describePeriod,
  decision: describeDecision,
  extreme: describeExtreme,
  fact: describeFact,
  field: describeField,
  'in-set': describeInSet,
  negative: describePlus,
  not: describeNot,
  'one-of': describeOneOf,
  outside: describeOutside,
  parameter: describeParameter,
  plus: describePlus,
  quantified: describeQuantified,
  rule: describeRule,
  scale: describeScale,
  share: describeShare,
  sum: describeSum,
  'when-present': describeWhenPresent,
}

/** The one place where a node meets the description of its own kind, which TypeScript cannot correlate. */
function descriptionOf(expression: Expression): Description<Expression> {
  return descriptions[nodeOf(expression).kind] as Description<Expression>
}

/** Says an expression as a rule has it, without any case. What is named is not expanded. */
export function describeExpression(expression: Expression, days: Days = {}): Statement {
  const describe: Describe = (inner, holds = true) => descriptionOf(inner)(inner, describe, holds, days)
  return describe(expression)
}
