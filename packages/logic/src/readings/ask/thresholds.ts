import type { Compare } from '../../expression/compare.ts'
import type { Node } from '../../expression/kinds.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Rule } from '../../expression/rule.ts'
import { addNum } from '../../values/range.ts'
import { type Cut, cutsOf } from './cut.ts'
import { follows } from './follows.ts'
import { differenceForms, type Form, formsOf, type Sight } from './forms.ts'

/** An expression whose value turns at certain numbers: a comparison, a dated value, a rule with days. */
export type Turning = Compare | Parameter | Rule

export function isTurning(node: Node): node is Turning {
  return node.kind === 'compare' || node.kind === 'parameter' || node.kind === 'rule'
}

/**
 * The numbers at which the expression itself turns while the target varies and the rest of the case stays as it is;
 * a condition that it reads turns by itself. `null` where they cannot be found exactly; never fewer than there are.
 */
export function thresholdsOf(node: Turning, sight: Sight): readonly Cut[] | null {
  const sides = node.kind === 'compare' ? [node.left, node.right] : [node.at ?? sight.reading.actDay]
  if (!sides.some((side) => follows(side, sight.target))) return []
  if (node.kind === 'compare') return cutsOfForms(differenceForms(node, sight), node.op)
  const days = formsOf(node.at ?? sight.reading.actDay, sight)
  const bounds = (node.kind === 'rule' ? [node] : node.values).flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [until + 1]),
  ])
  return cutsOfForms(
    days &&
      bounds.flatMap((bound) => days.map((form): Form => ({ ...form, rest: addNum(form.rest, -bound) }))),
    '>=',
  )
}

function cutsOfForms(forms: readonly Form[] | null, op: Compare['op']): readonly Cut[] | null {
  return forms?.flatMap((form) => cutsOf(form, op)) ?? null
}
