import { type AllOf, allOfKind } from './all-of.ts'
import { type AnyOf, anyOfKind } from './any-of.ts'
import { type Compare, compareKind } from './compare.ts'
import { type Constant, constantKind } from './constant.ts'
import { type DayShift, dayShiftKind } from './day-shift.ts'
import { type Decision, decisionKind } from './decision.ts'
import { type Extreme, extremeKind } from './extreme.ts'
import { type Fact, factKind } from './fact.ts'
import { fieldKind } from './field.ts'
import { type InSet, inSetKind } from './in-set.ts'
import { type Negative, negativeKind } from './negative.ts'
import { type Not, notKind } from './not.ts'
import { type OneOf, oneOfKind } from './one-of.ts'
import { type Outside, outsideKind } from './outside.ts'
import { type Parameter, parameterKind } from './parameter.ts'
import { type Plus, plusKind } from './plus.ts'
import { type Quantified, quantifiedKind } from './quantified.ts'
import type { KindOf, Part, Reading, Value, ValueOf } from './reading.ts'
import { type Rule, ruleKind } from './rule.ts'
import { type Scale, scaleKind } from './scale.ts'
import { type Share, shareKind } from './share.ts'
import { type Sum, sumKind } from './sum.ts'
import type { Expression, Field, ValueType } from './types.ts'
import { type WhenPresent, whenPresentKind } from './when-present.ts'

/** Every kind of expression there is. A new one does not compile until every reading answers it. */
export interface NodeOfKind {
  'all-of': AllOf
  'any-of': AnyOf
  compare: Compare
  constant: Constant
  'day-shift': DayShift
  decision: Decision
  extreme: Extreme
  fact: Fact
  field: Field
  'in-set': InSet
  negative: Negative
  not: Not
  'one-of': OneOf
  outside: Outside
  parameter: Parameter
  plus: Plus
  quantified: Quantified
  rule: Rule
  scale: Scale
  share: Share
  sum: Sum
  'when-present': WhenPresent
}

export type Kind = keyof NodeOfKind
export type Node = NodeOfKind[Kind]

export const kinds: { readonly [K in Kind]: KindOf<NodeOfKind[K]> } = {
  'all-of': allOfKind,
  'any-of': anyOfKind,
  compare: compareKind,
  constant: constantKind,
  'day-shift': dayShiftKind,
  decision: decisionKind,
  extreme: extremeKind,
  fact: factKind,
  field: fieldKind,
  'in-set': inSetKind,
  negative: negativeKind,
  not: notKind,
  'one-of': oneOfKind,
  outside: outsideKind,
  parameter: parameterKind,
  plus: plusKind,
  quantified: quantifiedKind,
  rule: ruleKind,
  scale: scaleKind,
  share: shareKind,
  sum: sumKind,
  'when-present': whenPresentKind,
}

/** The expression as the closed union of nodes: every constructor of an expression makes one of them. */
export function nodeOf(expression: Expression): Node {
  // Sound because `kind` is only ever written by the constructors of this folder.
  return expression as Node
}

/** The one place where a node meets the definition of its own kind, which TypeScript cannot correlate. */
function kindOf(expression: Expression): KindOf<Expression> {
  return kinds[nodeOf(expression).kind] as unknown as KindOf<Expression>
}

export function operandsOf(expression: Expression): readonly Expression[] {
  return kindOf(expression).operands(expression)
}

export function evaluateNode<Type extends ValueType>(
  expression: Expression<Type>,
  reading: Reading,
): ValueOf<Type> {
  // A kind gives the value of its own node's type.
  return evaluatedOf(nodeOf(expression), reading) as ValueOf<Type>
}

/** Written out, the most frequent first: it is what evaluation does most, and a look-up in the table takes longer. */
function evaluatedOf(node: Node, reading: Reading): Value {
  switch (node.kind) {
    case 'fact':
      return factKind.evaluate(node, reading)
    case 'one-of':
      return oneOfKind.evaluate(node, reading)
    case 'all-of':
      return allOfKind.evaluate(node, reading)
    case 'rule':
      return ruleKind.evaluate(node, reading)
    case 'any-of':
      return anyOfKind.evaluate(node, reading)
    case 'field':
      return fieldKind.evaluate(node, reading)
    case 'not':
      return notKind.evaluate(node, reading)
    case 'compare':
      return compareKind.evaluate(node, reading)
    case 'quantified':
      return quantifiedKind.evaluate(node, reading)
    case 'parameter':
      return parameterKind.evaluate(node, reading)
    case 'decision':
      return decisionKind.evaluate(node, reading)
    case 'sum':
      return sumKind.evaluate(node, reading)
    case 'constant':
      return constantKind.evaluate(node, reading)
    case 'plus':
      return plusKind.evaluate(node, reading)
    case 'scale':
      return scaleKind.evaluate(node, reading)
    case 'negative':
      return negativeKind.evaluate(node, reading)
    case 'share':
      return shareKind.evaluate(node, reading)
    case 'extreme':
      return extremeKind.evaluate(node, reading)
    case 'day-shift':
      return dayShiftKind.evaluate(node, reading)
    case 'in-set':
      return inSetKind.evaluate(node, reading)
    case 'when-present':
      return whenPresentKind.evaluate(node, reading)
    case 'outside':
      return outsideKind.evaluate(node, reading)
  }
}

export function matteredOf(expression: Expression, reading: Reading): readonly Part[] {
  return kindOf(expression).mattered(expression, reading)
}
