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
import type { Compiler, Evaluate, KindOf, Part, Reading, ValueOf } from './reading.ts'
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

/** The function that evaluates a node, made from those of its parts. */
export function compileNode<Type extends ValueType>(
  expression: Expression<Type>,
  compiler: Compiler,
): Evaluate<ValueOf<Type>> {
  // A kind gives the value of its own node's type.
  return kindOf(expression).compile(expression, compiler) as Evaluate<ValueOf<Type>>
}

export function matteredOf(expression: Expression, reading: Reading): readonly Part[] {
  return kindOf(expression).mattered(expression, reading)
}
