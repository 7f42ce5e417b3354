import type { Decision } from '../expression/decision.ts'
import type { Fact } from '../expression/fact.ts'
import type { Outside } from '../expression/outside.ts'
import type { Parameter } from '../expression/parameter.ts'
import type { Rule } from '../expression/rule.ts'
import type { Expression } from '../expression/types.ts'
import type { Problem } from '../values/problem.ts'
import type { Outcome } from '../write/outcome.ts'
import type { RuleSetDescription } from '../write/rule-set.ts'
import { faulty } from './messages.ts'

/** A node with an id. */
export type Named = Fact | Parameter | Rule | Decision | Outside

const NAMED_KINDS: ReadonlySet<string> = new Set(['fact', 'parameter', 'rule', 'decision', 'outside'])

export function isNamed(node: Expression): node is Named {
  return NAMED_KINDS.has(node.kind)
}

/** Everything a regime declares, and the file each id stands in. */
export interface Declared {
  readonly named: ReadonlyMap<string, Named>
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'kind' in value && 'type' in value
}

/** The nodes of a module: its exports, and those inside arrays and plain objects it exports. */
function nodesOf(value: unknown, depth: number): readonly Expression[] {
  if (isExpression(value)) return [value]
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => nodesOf(inner, depth - 1))
}

/** Reads the declarations of every module. */
export function collectDeclared(modules: RuleSetDescription['modules']): Declared {
  const named = new Map<string, Named>()
  const files = new Map<string, string>()
  const problems: Problem[] = []
  for (const [file, module] of Object.entries(modules)) {
    for (const node of nodesOf(module, 3)) {
      if (!isNamed(node)) continue
      const other = named.get(node.id)
      if (other === undefined) {
        named.set(node.id, node)
        files.set(node.id, file)
      } else if (other !== node) {
        problems.push(faulty('duplicate-id', file, node.id, files.get(node.id) ?? file))
      }
    }
  }
  return { named, files, problems }
}

/** The expressions of an outcome that have a value in a case. */
export function expressionsOf(outcome: Outcome): readonly Expression[] {
  const days = [outcome.earliest, outcome.due, outcome.standstillUntil].filter((day) => day !== undefined)
  return [outcome.when, ...days, ...(outcome.conditions ?? []).map(({ when }) => when)]
}
