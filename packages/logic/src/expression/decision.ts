import { hull, type Num } from '../values/range.ts'
import { FALSE, TRUE } from '../values/truth.ts'
import type { Words } from '../values/words.ts'
import type { Cites } from './citation.ts'
import type { KindOf, Options, Part, Reading } from './reading.ts'
import type { ChoiceType, Expression, NumberType, TruthExpression } from './types.ts'

/** Where the condition holds, the value is another. Of two that hold, the higher rank prevails, then the first written. */
export interface Exception<Type extends ChoiceType | NumberType = ChoiceType | NumberType> {
  readonly when: TruthExpression
  readonly is: Expression<Type>
  readonly rank: number
  readonly cite: Cites
}

/** A named value of the law: the value in principle, and exceptions by rank. */
export interface Decision<Type extends ChoiceType | NumberType = ChoiceType | NumberType>
  extends Expression<Type> {
  readonly kind: 'decision'
  readonly id: string
  readonly title: Words
  readonly cite: Cites
  readonly principle: Expression<Type>
  /** From the highest rank to the lowest; those of one rank in the order written. */
  readonly exceptions: readonly Exception<Type>[]
}

/** Every value that is still possible of two. */
function join(node: Decision, a: Num | Options, b: Num | Options): Num | Options {
  // The options of a choice are plain integers used as bits.
  return node.type.is === 'choice' ? (a as Options) | (b as Options) : hull(a, b)
}

/** The values that can still be reached: each exception that may hold, up to the first that does, else the principle. */
function reachable(
  node: Decision,
  reading: Reading,
): { exceptions: readonly Exception[]; principle: boolean } {
  const exceptions: Exception[] = []
  for (const exception of node.exceptions) {
    const holds = reading.value(exception.when)
    if (holds !== FALSE) exceptions.push(exception)
    if (holds === TRUE) return { exceptions, principle: false }
  }
  return { exceptions, principle: true }
}

export const decisionKind: KindOf<Decision> = {
  operands: (node) => [node.principle, ...node.exceptions.flatMap(({ when, is }) => [when, is])],
  evaluate(node, reading) {
    const ruling = reading.ruling(node.id)
    // The case reader holds that a ruling on a decision has the decision's type.
    if (ruling !== undefined) return ruling as Num
    const { exceptions, principle } = reachable(node, reading)
    const values = exceptions.map(({ is }): Num | Options => reading.value(is))
    return (principle ? [...values, reading.value(node.principle)] : values).reduce((a, b) =>
      join(node, a, b),
    )
  },
  mattered(node, reading) {
    if (reading.ruling(node.id) !== undefined) return []
    // An exception that was passed by mattered as well: had it held, the value would be another.
    const parts: Part[] = []
    for (const { when, is } of node.exceptions) {
      const holds = reading.value(when)
      parts.push({ expression: when })
      if (holds !== FALSE) parts.push({ expression: is })
      if (holds === TRUE) return parts
    }
    return [...parts, { expression: node.principle }]
  },
}
