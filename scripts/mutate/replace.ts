import type { Expression, RuleSet } from '@sekisho/logic'

/** Members of a node that hold no expression, and are large: not searched. */
const OPAQUE: ReadonlySet<string> = new Set([
  'type',
  'cite',
  'title',
  'calendar',
  'label',
  'question',
  'help',
  'values',
])

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'kind' in value && 'type' in value
}

/** Rebuilds whatever rests on the replaced nodes; everything else is kept as it is. */
class Rebuilder {
  readonly #done: Map<object, object>

  constructor(replacements: ReadonlyMap<object, object>) {
    this.#done = new Map(replacements)
  }

  rebuild<Value>(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value
    const known = this.#done.get(value)
    // What replaces a value stands in the same place: the mutations keep its type.
    if (known !== undefined) return known as Value
    const built = this.#build(value)
    if (isExpression(value) || !Array.isArray(value)) this.#done.set(value, built)
    return built
  }

  #build<Value extends object>(value: Value): Value {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value.map((item: unknown) => this.rebuild(item))
      // An array of the same items, some of them replaced.
      return items.every((item, place) => item === value[place]) ? value : (items as unknown as Value)
    }
    const changed: Record<string, unknown> = {}
    for (const [name, member] of Object.entries(value)) {
      if (OPAQUE.has(name)) continue
      const built = this.rebuild(member)
      if (built !== member) changed[name] = built
    }
    return Object.keys(changed).length === 0 ? value : Object.freeze({ ...value, ...changed })
  }
}

/** The rule set with some nodes or outcomes replaced by others of the same type. */
export function replaceIn(ruleSet: RuleSet, replacements: ReadonlyMap<object, object>): RuleSet {
  const rebuilder = new Rebuilder(replacements)
  const rebuildAll = <Node extends object>(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> =>
    new Map([...nodes].map(([id, node]) => [id, rebuilder.rebuild(node)]))
  return {
    ...ruleSet,
    answer: rebuilder.rebuild(ruleSet.answer),
    outcomes: ruleSet.outcomes.map((outcome) => rebuilder.rebuild(outcome)),
    ...(ruleSet.constraints && {
      constraints: ruleSet.constraints.map((one) => rebuilder.rebuild(one)),
    }),
    rules: rebuildAll(ruleSet.rules),
    decisions: rebuildAll(ruleSet.decisions),
    parameters: rebuildAll(ruleSet.parameters),
    outside: rebuildAll(ruleSet.outside),
  }
}
