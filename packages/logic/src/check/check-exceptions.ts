import type { Decision } from '../expression/decision.ts'
import { nodeOf } from '../expression/kinds.ts'
import type { Expression } from '../expression/types.ts'
import type { Problem } from '../values/problem.ts'
import type { Declared } from './collect.ts'
import { areExclusive } from './exclusive.ts'
import { faulty } from './messages.ts'

function isSame(a: Expression, b: Expression): boolean {
  const [x, y] = [nodeOf(a), nodeOf(b)]
  return x === y || (x.kind === 'constant' && y.kind === 'constant' && x.is === y.is)
}

function nameOf(expression: Expression): string {
  const node = nodeOf(expression)
  return node.kind === 'constant' ? String(node.is) : 'id' in node ? node.id : node.kind
}

function checkDecision(node: Decision, file: string | undefined): readonly Problem[] {
  return node.exceptions.flatMap((a, place) =>
    node.exceptions
      .slice(place + 1)
      .filter((b) => a.rank === b.rank && !isSame(a.is, b.is) && !areExclusive(a.when, b.when))
      .map((b) => faulty('contradictory-exceptions', file, node.id, nameOf(a.is), nameOf(b.is))),
  )
}

/** What stands under `unless` is rules: they alone have a title, a citation and exceptions of their own. */
export function checkUnless({ named, files }: Declared): readonly Problem[] {
  return [...named.values()].flatMap((node) => {
    if (node.kind !== 'rule') return []
    // TypeScript holds this; a rule set written in JavaScript can hold anything.
    const strays: readonly unknown[] = node.unless.filter((one) => one?.kind !== 'rule')
    return strays.map((stray) =>
      faulty('exception-not-rule', files.get(node.id), node.id, nameOfStray(stray)),
    )
  })
}

function nameOfStray(stray: unknown): string {
  if (typeof stray !== 'object' || stray === null) return String(stray)
  if ('id' in stray) return String(stray.id)
  return 'kind' in stray ? String(stray.kind) : typeof stray
}

/** Two exceptions of one rank that could hold together lead to one value. */
export function checkExceptions({ named, files }: Declared): readonly Problem[] {
  return [...named.values()].flatMap((node) =>
    node.kind === 'decision' ? checkDecision(node, files.get(node.id)) : [],
  )
}
