import type { Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import { nodeOf, operandsOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import { unknownOf } from '../../expression/unknown.ts'
import { compareExact } from '../../values/exact.ts'
import { type Num, rangeOf } from '../../values/range.ts'
import { ABSENT, type Alternative, alternativesOf } from '../ask/alternatives.ts'
import type { Cut } from '../ask/cut.ts'
import { follows } from '../ask/follows.ts'
import { isTurning, type Turning, thresholdsOf } from '../ask/thresholds.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { reachOf } from './reach.ts'

/** A choosable fact with what could be chosen instead of what the case says. */
export interface Choosable {
  readonly fact: Fact
  readonly instead: readonly Alternative[]
  /** Could every number at which the answer may turn be found? */
  readonly isExact: boolean
}

/** Which choosable facts could change the answer, and what could be chosen instead: no list, no text. */
export function choosableIn(evaluation: Evaluation): readonly Choosable[] {
  const { ruleSet, given, reading } = evaluation
  const reach = reachOf(evaluation)
  return [...ruleSet.facts.values()]
    .filter((fact) => fact.choosable && fact.type.is !== 'list' && reach.has(fact))
    .map((fact) => {
      const turning = turningWith(ruleSet, fact).filter((node) => reach.has(node))
      const cuts = turning.map((node) => thresholdsOf(node, { reading, target: { fact }, scopes: [] }))
      const found = cuts.filter((each) => each !== null)
      const instead = insteadOf(fact, given.facts.get(fact.id), found.flat())
      return { fact, instead, isExact: found.length === cuts.length }
    })
    .filter(({ instead, isExact }) => instead.length > 0 || !isExact)
}

function insteadOf(fact: Fact, said: Given | undefined, cuts: readonly Cut[]): readonly Alternative[] {
  const anything = unknownOf(fact)
  const present = alternativesOf({ fact }, anything, cuts, anything)
  const all = fact.mayBeAbsent ? [...present, ABSENT] : present
  return said === undefined ? all : all.filter(({ given }) => !isSaid(fact, given, said))
}

/** Does what could be chosen hold all that is said already? */
function isSaid({ type }: Fact, choice: Given, said: Given): boolean {
  if (choice.status === 'absent' || said.status === 'absent') return choice.status === said.status
  // The type says which kind of value it is.
  return type.is === 'number' ? isWithin(said.value as Num, choice.value as Num) : choice.value === said.value
}

function isWithin(inner: Num, outer: Num): boolean {
  const [x, y] = [rangeOf(inner), rangeOf(outer)]
  const low = y.low === null ? 1 : x.low === null ? -1 : compareExact(x.low, y.low)
  const high = y.high === null ? -1 : x.high === null ? 1 : compareExact(x.high, y.high)
  return (
    (low > 0 || (low === 0 && (x.lowOpen || !y.lowOpen))) &&
    (high < 0 || (high === 0 && (x.highOpen || !y.highOpen)))
  )
}

const turningNodes = new WeakMap<RuleSet, Map<Fact, readonly Turning[]>>()

/** Everything under the answer that turns at numbers of the fact. */
function turningWith(ruleSet: RuleSet, fact: Fact): readonly Turning[] {
  let known = turningNodes.get(ruleSet)
  if (!known) {
    known = new Map()
    turningNodes.set(ruleSet, known)
  }
  let turning = known.get(fact)
  if (!turning) {
    turning = fact.type.is === 'number' ? findTurning(ruleSet, fact) : []
    known.set(fact, turning)
  }
  return turning
}

function findTurning({ answer, act }: RuleSet, fact: Fact): readonly Turning[] {
  const found: Turning[] = []
  const seen = new Set<Expression>()
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if (isTurning(node)) {
      const sides = node.kind === 'compare' ? [node.left, node.right] : [node.at ?? act]
      if (sides.some((side) => follows(side, { fact }))) found.push(node)
    }
    operandsOf(node).forEach(visit)
  }
  visit(answer)
  return found
}
