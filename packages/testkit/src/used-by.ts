/** A node with an id, found in a tree of frozen data. */
interface Node {
  readonly kind: string
  readonly id: string
}

const DECLARED: ReadonlySet<string> = new Set(['fact', 'parameter', 'rule', 'decision', 'outside'])

function isDeclared(value: object): value is Node {
  return 'kind' in value && 'id' in value && DECLARED.has(String(value.kind))
}

/** Everything with an id that the given things use, themselves included: facts apart from the rest. */
export function usedBy(roots: readonly object[]): { facts: readonly Node[]; rest: readonly Node[] } {
  const seen = new Set<object>()
  const found: Node[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    for (const inner of Object.values(value)) visit(inner)
    if (isDeclared(value)) found.push(value)
  }
  for (const root of roots) visit(root)
  return {
    facts: found.filter(({ kind }) => kind === 'fact'),
    rest: found.filter(({ kind }) => kind !== 'fact'),
  }
}
