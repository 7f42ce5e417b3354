import { hull, type Num } from '../values/range.ts'
import { FALSE, TRUE } from '../values/truth.ts'
import type { Words } from '../values/words.ts'
import type { Cites } from './citation.ts'
import type { KindOf, Options, Part } from './reading.ts'
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

/** Every value that is still possible: those reached so far, and one more. */
function joined(node: Decision, a: Num | Options | undefined, b: Num | Options): Num | Options {
  if (a === undefined) return b
  // The options of a choice are plain integers used as bits.
  return node.type.is === 'choice' ? (a as Options) | (b as Options) : hull(a, b)
}

export const decisionKind: KindOf<Decision> = {
  operands: (node) => [node.principle, ...node.exceptions.flatMap(({ when, is }) => [when, is])],
  compile(node, compiler) {
    const principle = compiler.compile<ChoiceType | NumberType>(node.principle)
    const exceptions = node.exceptions.map(({ when, is }) => ({
      when: compiler.compile(when),
      is: compiler.compile<ChoiceType | NumberType>(is),
    }))
    return (reading) => {
      const ruling = reading.ruling(node.id)
      // The case reader holds that a ruling on a decision has the decision's type.
      if (ruling !== undefined) return ruling as Num
      let reached: Num | Options | undefined
      for (const { when, is } of exceptions) {
        const holds = when(reading)
        if (holds !== FALSE) reached = joined(node, reached, is(reading))
        if (holds === TRUE && reached !== undefined) return reached
      }
      return joined(node, reached, principle(reading))
    }
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
