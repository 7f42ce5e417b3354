import type { Day } from '../values/day.ts'
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

/** Does the rule cover the day it looks at? */
export function isInForce(node: Rule, reading: Reading): Truth {
  if (node.from === undefined && node.until === undefined) return TRUE
  const covered = covers(node, reading.value(node.at ?? reading.actDay))
  return covered === 'all' ? TRUE : covered === 'some' ? UNKNOWN : FALSE
}

function exceptionOf(node: Rule, reading: Reading): Truth {
  return node.unless.reduce((found: Truth, rule) => either(found, reading.value(rule)), FALSE)
}

export const ruleKind: KindOf<Rule> = {
  operands: (node) => [...(node.at ? [node.at] : []), node.when, ...node.unless],
  evaluate(node, reading) {
    const ruling = reading.ruling(node.id)
    // The case reader holds that a ruling on a rule is a truth value.
    if (ruling !== undefined) return ruling as Truth
    const inForce = isInForce(node, reading)
    if (inForce === FALSE) return FALSE
    const when = both(inForce, reading.value(node.when))
    return when === FALSE ? FALSE : both(when, negate(exceptionOf(node, reading)))
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
