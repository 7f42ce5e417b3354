import type { Calendar } from '../../expression/day-shift.ts'
import type { Decision } from '../../expression/decision.ts'
import { matteredOf, type Node, nodeOf, operandsOf } from '../../expression/kinds.ts'
import { isOpen } from '../../expression/open.ts'
import type { Parameter } from '../../expression/parameter.ts'
import { allParts, type Part, type Reading, type Scope } from '../../expression/reading.ts'
import type { Rule } from '../../expression/rule.ts'
import type { Expression } from '../../expression/types.ts'
import { isRange, type Num } from '../../values/range.ts'
import { FALSE, TRUE } from '../../values/truth.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'

/** Something of which more than one value is possible and which could still change what was asked for. */
export interface OpenPart {
  readonly node: Node
  /** The records in scope where it was read, the innermost last. */
  readonly scopes: readonly Scope[]
  /** The nearest named thing that reads it. */
  readonly owner: Rule | Decision | Parameter | null
}

/**
 * Follows what is open from the roots to the leaves, leaving out what can no longer change the roots. A part is told
 * once for each expression that reads it.
 * @param seen what was followed before, by this walk or an earlier one
 */
export function walkOpen(
  reading: CaseReading,
  roots: readonly Expression[],
  tell: (part: OpenPart) => void,
  seen = new Set<Expression>(),
): void {
  function walk(expression: Expression, scopes: readonly Scope[], owner: OpenPart['owner']): void {
    const value = scopes.length === 0 ? reading.value(expression) : reading.within(scopes, expression)
    if (!isOpen(expression, value)) return
    const node = nodeOf(expression)
    tell({ node, scopes, owner })
    if (scopes.length === 0) {
      if (seen.has(node)) return
      seen.add(node)
    }
    const inner = node.kind === 'rule' || node.kind === 'decision' || node.kind === 'parameter' ? node : owner
    // Most is outside of records, where nothing has to be put in scope.
    const parts =
      scopes.length === 0
        ? decidingParts(node, reading)
        : reading.during(scopes, () => decidingParts(node, reading))
    for (const { expression, scope } of parts) {
      const isGuard = node.kind === 'when-present' && expression === node.fact
      // Whether a fact is present is open even where the fact's value would not be.
      if (isGuard && !scope) tell({ node: node.fact, scopes, owner: inner })
      else walk(expression, scope ? [...scopes, scope] : scopes, inner)
    }
  }

  for (const root of roots) walk(root, [], null)
}

/**
 * The parts that mattered, without conditions of exceptions that lead where the rest leads anyway; and where one number
 * can never be known, that one alone, since no other part can make up for it.
 */
function decidingParts(node: Node, reading: Reading): readonly Part[] {
  if (node.kind === 'compare' || isLinear(node)) {
    const lost = operandsOf(node).filter((operand) => isLost(nodeOf(operand), reading))
    if (lost.length > 0) return allParts(lost)
  }
  const parts = matteredOf(node, reading)
  if (node.kind !== 'decision') return parts
  const idle = idleConditions(node, reading)
  return parts.filter(({ expression }) => !idle.has(expression))
}

function idleConditions(node: Decision, reading: Reading): ReadonlySet<Expression> {
  const idle = new Set<Expression>()
  const used = new Set<Expression>()
  const reached = node.exceptions.filter(({ when }) => reading.value(when) !== FALSE)
  const certain = reached.findIndex(({ when }) => reading.value(when) === TRUE)
  // What everything that follows leads to, while that is one thing.
  let rest: Expression | null = reached[certain]?.is ?? node.principle
  for (const { when, is } of reached.slice(0, certain < 0 ? undefined : certain).toReversed()) {
    if (rest !== null && isSameConstant(is, rest)) idle.add(when)
    else {
      used.add(when)
      rest = null
    }
  }
  return new Set([...idle].filter((when) => !used.has(when)))
}

function isSameConstant(a: Expression, b: Expression): boolean {
  const [x, y] = [nodeOf(a), nodeOf(b)]
  return x === y || (x.kind === 'constant' && y.kind === 'constant' && x.is === y.is)
}

function isLinear(node: Node): boolean {
  return node.kind === 'plus' || node.kind === 'negative' || node.kind === 'scale'
}

/** Is nothing known of the number, nor ever will be? */
function isLost(node: Node, reading: Reading): boolean {
  if (node.type.is !== 'number') return false
  // The type says that the value is a number.
  const value = reading.value(node) as Num
  if (!isRange(value) || value.low !== null || value.high !== null) return false
  if (isLinear(node)) return operandsOf(node).some((operand) => isLost(nodeOf(operand), reading))
  if (node.kind === 'decision') return node.exceptions.length === 0 && isLost(nodeOf(node.principle), reading)
  return gapOf(node, reading) !== undefined
}

/** The law's own number, or the calendar, that says nothing of the day although the day is known. */
export function gapOf(node: Node, reading: Reading): Parameter | Calendar | undefined {
  if (node.kind === 'parameter') {
    const day = node.at ?? reading.actDay
    return isOpen(node, reading.value(node)) && !isOpen(day, reading.value(day)) ? node : undefined
  }
  if (node.kind !== 'day-shift') return undefined
  const isKnown = [node.of, node.length].every((operand) => !isRange(reading.value(operand)))
  return isKnown && isRange(reading.value(node)) ? node.counting.calendar : undefined
}
