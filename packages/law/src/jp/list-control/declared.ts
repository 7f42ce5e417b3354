import { type Expression, nodeOf, operandsOf, type Rule } from '@sekisho/logic'

type Named = Readonly<Record<string, Expression>>

/**
 * Everything named that rules rest on, rules included, by id: an entry is declared by being listed, and with it each
 * limb, fact and number in it.
 */
export function declaredBy(rules: readonly Rule[]): Named {
  const found = new Map<string, Expression>()
  const seen = new Set<Expression>()
  const walk = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if ('id' in node) found.set(`${node.kind} ${node.id}`, node)
    for (const operand of operandsOf(node)) walk(operand)
  }
  for (const rule of rules) walk(rule)
  return Object.fromEntries(found)
}
