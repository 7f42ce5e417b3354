import {
  type Fact,
  atLeast as isAtLeast,
  atMost as isAtMost,
  below as isBelow,
  equals as isEqualTo,
  moreThan as isMoreThan,
  type NumberExpression,
  type NumberType,
  number,
  plus,
  ratio,
  type TruthExpression,
  times,
} from '@sekisho/logic'
import { limitIn } from './units.ts'

/** What a fact is held to: a limit as the article writes it (`0.006 mm`), or a number that depends on others. */
export type Limit = string | NumberExpression

function limitOf({ type }: NumberExpression, limit: Limit): NumberExpression {
  return typeof limit === 'string' ? number(limitIn(limit, type.unit), type.unit) : limit
}

/** 以上 */
export function atLeast(fact: NumberExpression, limit: Limit): TruthExpression {
  return isAtLeast(fact, limitOf(fact, limit))
}

/** 以下 */
export function atMost(fact: NumberExpression, limit: Limit): TruthExpression {
  return isAtMost(fact, limitOf(fact, limit))
}

/** 超 */
export function moreThan(fact: NumberExpression, limit: Limit): TruthExpression {
  return isMoreThan(fact, limitOf(fact, limit))
}

/** 未満 */
export function below(fact: NumberExpression, limit: Limit): TruthExpression {
  return isBelow(fact, limitOf(fact, limit))
}

/** Exactly. */
export function exactly(fact: NumberExpression, limit: Limit): TruthExpression {
  return isEqualTo(fact, limitOf(fact, limit))
}

/**
 * A limit that grows with a property of the same unit: `1.7 µm` and a millionth of the measured length.
 * @param share what is added of the property, as a fraction: `[1, 1_000_000]`
 */
export function growing(
  base: string,
  [part, whole]: readonly [part: number, whole: number],
  of: Fact<NumberType>,
): NumberExpression {
  const { unit } = of.type
  return plus(number(limitIn(base, unit), unit), times(of, ratio(part, whole)))
}
