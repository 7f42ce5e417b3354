import type { Day } from '../values/day.ts'
import type { Num } from '../values/range.ts'
import { both, either, FALSE, negate, TRUE, type Truth, UNKNOWN } from '../values/truth.ts'
import type { Words } from '../values/words.ts'
import type { Cites } from './citation.ts'
import { covers } from './parameter.ts'
import { allParts, type KindOf, type Reading } from './reading.ts'
import type { DayExpression, Expression, TruthExpression, TruthType } from './types.ts'

/** A named condition of the law: principle, exceptions, and the days it holds. */
export interface Rule extends Expression<TruthType> {
  readonly kind: 'rule'
  readonly id: string
  readonly title: Words
  readonly cite: Cites
  /** First day of the acts it covers. */
  readonly from?: Day
  /** Last day of the acts it covers: its basis has lapsed after it. */
  readonly until?: Day
  /** The day it came into force, often thirty days before `from`. */
  readonly inForce?: Day
  /** The day it looks at; the day of the act when absent. */
  readonly at?: DayExpression
  readonly when: TruthExpression
  /** Exceptions, themselves rules that may have exceptions. */
  readonly unless: readonly Rule[]
}

/** Are there days that it does not cover? */
export function isDated({ from, until }: Rule): boolean {
  return from !== undefined || until !== undefined
}

/** Does the rule cover the day it looks at? */
export function isInForce(node: Rule, reading: Reading): Truth {
  return isDated(node) ? inForceOn(node, reading.value(node.at ?? reading.actDay)) : TRUE
}

/** Does the rule cover a day, or the days that it may be? */
export function inForceOn(node: Rule, day: Num): Truth {
  const covered = covers(node, day)
  return covered === 'all' ? TRUE : covered === 'some' ? UNKNOWN : FALSE
}

function exceptionOf(node: Rule, reading: Reading): Truth {
  return node.unless.reduce((found: Truth, rule) => either(found, reading.value(rule)), FALSE)
}

export const ruleKind: KindOf<Rule> = {
  operands: (node) => [...(node.at ? [node.at] : []), node.when, ...node.unless],
  compile(node, compiler) {
    const dayOf = isDated(node) ? compiler.compile(node.at ?? compiler.actDay) : null
    const when = compiler.compile(node.when)
    const unless = node.unless.map((exception) => compiler.compile(exception))
    return (reading) => {
      const ruling = reading.ruling(node.id)
      // The case reader holds that a ruling on a rule is a truth value.
      if (ruling !== undefined) return ruling as Truth
      let holds = dayOf === null ? TRUE : inForceOn(node, dayOf(reading))
      if (holds !== FALSE) holds = both(holds, when(reading))
      for (const exception of unless) {
        if (holds === FALSE) return FALSE
        holds = both(holds, negate(exception(reading)))
      }
      return holds
    }
  },
  mattered(node, reading) {
    if (reading.ruling(node.id) !== undefined) return []
    const inForce = isInForce(node, reading)
    if (inForce === FALSE) return allParts([node.at ?? reading.actDay])
    const [when, excepted] = [reading.value(node.when), exceptionOf(node, reading)]
    if (when === FALSE) return allParts([node.when])
    if (excepted === TRUE) return allParts(node.unless.filter((rule) => reading.value(rule) === TRUE))
    if (inForce === TRUE && when === TRUE && excepted === FALSE) return allParts([node.when, ...node.unless])
    const open: Expression[] = [node.when, ...node.unless].filter((part) => reading.value(part) === UNKNOWN)
    return allParts(inForce === UNKNOWN ? [node.at ?? reading.actDay, ...open] : open)
  },
}
