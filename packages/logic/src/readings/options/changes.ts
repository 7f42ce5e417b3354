import type { Given } from '../../case/given.ts'
import type { Fact } from '../../expression/fact.ts'
import { nodeOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import { unknownOf } from '../../expression/unknown.ts'
import { compareNum, isRange, type Num } from '../../values/range.ts'
import { FALSE } from '../../values/truth.ts'
import { type Alternative, alternativesOf } from '../ask/alternatives.ts'
import { canRead } from '../ask/reads-of.ts'
import { isTurning, thresholdsOf } from '../ask/thresholds.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { carriedBy } from '../explain/carried.ts'

/** A choosable fact with what could be chosen instead of what the case says. */
export interface Choosable {
  readonly fact: Fact
  readonly instead: readonly Alternative[]
}

/** Which choosable facts carried the answer, and what could be chosen instead: no list, no text. */
export function choosableIn({ ruleSet, reading, given }: Evaluation): readonly Choosable[] {
  const carried = carriedBy(reading, [ruleSet.answer])
  return [...ruleSet.facts.values()]
    .filter((fact) => fact.choosable && carried.has(fact))
    .map((fact) => ({ fact, instead: insteadOf(fact, given.facts.get(fact.id), carried, reading) }))
    .filter(({ instead }) => instead.length > 0)
}

function insteadOf(
  fact: Fact,
  said: Given | undefined,
  carried: ReadonlySet<Expression>,
  reading: Evaluation['reading'],
): readonly Alternative[] {
  const anything = unknownOf(fact)
  const cuts = [...carried].flatMap((expression) => {
    const node = nodeOf(expression)
    const sight = { reading, target: { fact }, scopes: [] }
    return isTurning(node) && canRead(node, sight.target, reading.actDay)
      ? (thresholdsOf(node, sight) ?? [])
      : []
  })
  const all = fact.type.is === 'list' ? [] : alternativesOf({ fact }, anything, cuts, anything)
  return said === undefined ? all : all.filter(({ given }) => !covers(fact, given, said))
}

/** Does what could be chosen hold what is said already? */
function covers({ type }: Fact, { value }: Given, said: Given): boolean {
  // The type says which kind of value it is.
  if (type.is === 'number') return compareNum(value as Num, '=', said.value as Num) !== FALSE
  return !isRange(value as Num) && value === said.value
}
