import type { Cites } from '../expression/citation.ts'
import { option } from '../expression/constant.ts'
import type { Decision, Exception } from '../expression/decision.ts'
import type { ChoiceType, Expression, NumberType, TruthExpression } from '../expression/types.ts'
import type { Words } from '../values/words.ts'

interface Named {
  readonly title: Words
  readonly cite: Cites
}

interface WrittenException<Is> {
  readonly when: TruthExpression
  readonly is: Is
  /** Of two exceptions that hold, the higher rank prevails; 0 when left out. */
  readonly rank?: number
  readonly cite: Cites
}

interface ChoiceDescription<Option extends string> extends Named {
  readonly type: ChoiceType<Option>
  readonly principle: NoInfer<Option>
  readonly exceptions: readonly WrittenException<NoInfer<Option>>[]
}

interface QuantityDescription<Unit extends string> extends Named {
  readonly is: Expression<NumberType<Unit>>
  readonly exceptions?: readonly WrittenException<Expression<NumberType<NoInfer<Unit>>>>[]
}

function ranked<Type extends ChoiceType | NumberType>(
  exceptions: readonly Exception<Type>[],
): readonly Exception<Type>[] {
  return Object.freeze(exceptions.toSorted((a, b) => b.rank - a.rank))
}

/** A choice that the law makes: an option in principle, others where exceptions hold. */
export function decision<Option extends string>(
  id: string,
  { title, cite, type, principle, exceptions }: ChoiceDescription<Option>,
): Decision<ChoiceType<Option>> {
  const written = exceptions.map((exception) =>
    Object.freeze({ ...exception, rank: exception.rank ?? 0, is: option(type, exception.is) }),
  )
  return Object.freeze({
    kind: 'decision',
    type,
    id,
    title,
    cite,
    principle: option(type, principle),
    exceptions: ranked(written),
  })
}

/** A named number that the law computes, with other values where exceptions hold. */
export function quantity<Unit extends string>(
  id: string,
  { title, cite, is, exceptions = [] }: QuantityDescription<Unit>,
): Decision<NumberType<Unit>> {
  const written = exceptions.map((exception) => Object.freeze({ ...exception, rank: exception.rank ?? 0 }))
  return Object.freeze({
    kind: 'decision',
    type: is.type,
    id,
    title,
    cite,
    principle: is,
    exceptions: ranked(written),
  })
}
