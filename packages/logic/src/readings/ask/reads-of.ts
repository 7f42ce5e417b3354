import { nodeOf, operandsOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import { type Target, targetId } from './target.ts'

type Memo = WeakMap<Expression, ReadonlySet<string>>

const memos = new WeakMap<Expression, Memo>()

/**
 * Everything an expression can read: facts by id, fields as `list[].name`. The day of the act is among them wherever a
 * parameter or a rule with days looks at it.
 */
function readsOf(expression: Expression, act: Expression): ReadonlySet<string> {
  let memo = memos.get(act)
  if (!memo) {
    memo = new WeakMap()
    memos.set(act, memo)
  }
  return collect(expression, act, memo)
}

function collect(expression: Expression, act: Expression, memo: Memo): ReadonlySet<string> {
  const known = memo.get(expression)
  if (known) return known
  const node = nodeOf(expression)
  const reads = new Set<string>()
  if (node.kind === 'fact') reads.add(node.id)
  if (node.kind === 'field') reads.add(`${node.list}[].${node.name}`)
  const looksAtAct =
    node.kind === 'parameter' ||
    (node.kind === 'rule' && (node.from !== undefined || node.until !== undefined))
  const operands = looksAtAct && !node.at ? [...operandsOf(node), act] : operandsOf(node)
  for (const operand of operands) for (const read of collect(operand, act, memo)) reads.add(read)
  memo.set(expression, reads)
  return reads
}

/** Can the value of the expression depend on the target? */
export function canRead(expression: Expression, target: Target, act: Expression): boolean {
  const key = target.record ? `${target.fact.id}[].${target.record.field.name}` : targetId(target)
  return readsOf(expression, act).has(key)
}
