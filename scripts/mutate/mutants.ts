import {
  addExact,
  compareExact,
  type Exact,
  type Expression,
  formatDay,
  formatExact,
  multiplyExact,
  type Node,
  negateExact,
  never,
  not,
  type Outcome,
  type Parameter,
  type Rule,
} from '@sekisho/logic'

/** One change of one node of the law. */
export interface Mutation {
  /** What was changed, in words. */
  readonly what: string
  /** The changed node, and what stands in its place; a boundary between two values is one change. */
  readonly node: object
  readonly by: object
}

const COMPARISONS = {
  '>=': ['>', '<'],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '<': ['<=', '>='],
  '=': ['>=', '<='],
} as const

/** The smallest step that the law would notice: one of a counted thing, one hundredth of a ratio's value. */
function steps(value: Exact, unit: string): readonly Exact[] {
  const step: Exact = unit === 'ratio' ? multiplyExact(value, { n: 1, d: 100 }) : 1
  const near = [addExact(value, step), addExact(value, negateExact(step))]
  return [...near, multiplyExact(value, 2)].filter(
    (other) => compareExact(other, value) !== 0 && compareExact(other, 0) > 0,
  )
}

function without<Item>(items: readonly Item[], place: number): readonly Item[] {
  return items.filter((_, other) => other !== place)
}

function dropped(
  node: Node,
  member: string,
  items: readonly Expression[],
  what: string,
): readonly Mutation[] {
  if (items.length < 2) return []
  return items.map((_, place) => ({
    what: `${what} ${place + 1} dropped`,
    node,
    by: { ...node, [member]: without(items, place) },
  }))
}

function ofRule(node: Rule): readonly Mutation[] {
  const days = (['from', 'until'] as const).flatMap((end) => {
    const day = node[end]
    if (day === undefined) return []
    return [-1, 1].map((step) => ({
      what: `${end} ${formatDay(day)} → ${formatDay(day + step)}`,
      node,
      by: { ...node, [end]: day + step },
    }))
  })
  const exceptions = node.unless.map((exception, place) => ({
    what: `exception ${exception.id} dropped`,
    node,
    by: { ...node, unless: without(node.unless, place) },
  }))
  return [...days, ...exceptions]
}

function ofParameter(node: Parameter): readonly Mutation[] {
  const replaced = (values: readonly object[], what: string): Mutation => ({
    what,
    node,
    by: { ...node, values },
  })
  return node.values.flatMap((value, place) => {
    const held = value.is
    const changed: readonly (readonly [string, unknown])[] =
      held === null
        ? []
        : typeof held === 'object' && 'has' in held
          ? [...held].map(
              (text) => [`${text} dropped`, new Set([...held].filter((one) => one !== text))] as const,
            )
          : node.type.is === 'number'
            ? steps(held, node.type.unit).map(
                (other) => [`${formatExact(held)} → ${formatExact(other)}`, other] as const,
              )
            : []
    const ofValue = changed.map(([what, is]) =>
      replaced(node.values.with(place, { ...value, is: is as never }), what),
    )
    const next = node.values[place + 1]
    if (value.until === undefined || !next) return ofValue
    const { until } = value
    const moved = [-1, 1].map((step) =>
      replaced(
        node.values
          .with(place, { ...value, until: until + step })
          .with(place + 1, { ...next, from: until + 1 + step }),
        `change on ${formatDay(until + 1)} → ${formatDay(until + 1 + step)}`,
      ),
    )
    return [...ofValue, ...moved]
  })
}

function ofDecision(node: Extract<Node, { kind: 'decision' }>): readonly Mutation[] {
  const drops = node.exceptions.map((_, place) => ({
    what: `exception ${place + 1} dropped`,
    node,
    by: { ...node, exceptions: without(node.exceptions, place) },
  }))
  const swaps = node.exceptions.slice(1).map((exception, place) => ({
    what: `exceptions ${place + 1} and ${place + 2} swapped`,
    node,
    by: {
      ...node,
      exceptions: node.exceptions.with(place, exception).with(place + 1, node.exceptions[place] ?? exception),
    },
  }))
  return [...drops, ...swaps]
}

function ofShift(node: Extract<Node, { kind: 'day-shift' }>): readonly Mutation[] {
  const { firstDay, end } = node.counting
  const counted = (counting: object, what: string) => ({
    what,
    node,
    by: { ...node, counting: { ...node.counting, ...counting } },
  })
  const to = node.to === 'last' ? 'after' : 'last'
  return [
    ...(node.to === 'before'
      ? []
      : [
          counted(
            { firstDay: firstDay === 'counted' ? 'excluded' : 'counted' },
            'first day counted otherwise',
          ),
        ]),
    ...(node.counting.calendar
      ? [counted({ end: end === 'moves' ? 'stays' : 'moves' }, 'end moved otherwise')]
      : []),
    { what: `${node.to} → ${to}`, node, by: { ...node, to } },
  ]
}

/** Every mutation of one node: thresholds, dates, comparisons, connectives, exceptions, options, countings. */
export function mutationsOf(node: Node): readonly Mutation[] {
  switch (node.kind) {
    case 'compare':
      return COMPARISONS[node.op].map((op) => ({ what: `${node.op} → ${op}`, node, by: { ...node, op } }))
    case 'all-of':
    case 'any-of': {
      const other = node.kind === 'all-of' ? 'any-of' : 'all-of'
      const turned =
        node.of.length < 2 ? [] : [{ what: `${node.kind} → ${other}`, node, by: { ...node, kind: other } }]
      return [...turned, ...dropped(node, 'of', node.of, 'part')]
    }
    case 'not':
      return [{ what: 'not dropped', node, by: node.of }]
    case 'one-of':
      return node.options.map((option, place) => ({
        what: `option ${option} dropped`,
        node,
        by: node.options.length < 2 ? never : { ...node, options: without(node.options, place) },
      }))
    case 'in-set':
      return [{ what: 'membership negated', node, by: not(node) }]
    case 'quantified': {
      const quantifier = node.quantifier === 'some' ? 'every' : 'some'
      return [{ what: `${node.quantifier} → ${quantifier}`, node, by: { ...node, quantifier } }]
    }
    case 'sum':
      if (!node.where) return []
      return [
        {
          what: 'where dropped',
          node,
          by: Object.fromEntries(Object.entries(node).filter(([name]) => name !== 'where')),
        },
      ]
    case 'plus':
      return dropped(node, 'terms', node.terms, 'term')
    case 'negative':
      return [{ what: 'sign turned', node, by: node.of }]
    case 'extreme': {
      const extreme = node.extreme === 'least' ? 'greatest' : 'least'
      return [{ what: `${node.extreme} → ${extreme}`, node, by: { ...node, extreme } }]
    }
    case 'constant': {
      const { type, is } = node
      if (type.is !== 'number' || typeof is === 'string') return []
      return steps(is, type.unit).map((other) => ({
        what: `${formatExact(is)} → ${formatExact(other)}`,
        node,
        by: { ...node, is: other },
      }))
    }
    case 'when-present':
      return [{ what: 'absence turned', node, by: { ...node, otherwise: !node.otherwise } }]
    case 'outside':
      return [{ what: 'taken for a plain no', node, by: never }]
    case 'day-shift':
      return ofShift(node)
    case 'rule':
      return ofRule(node)
    case 'parameter':
      return ofParameter(node)
    case 'decision':
      return ofDecision(node)
    case 'fact':
    case 'field':
    case 'scale':
    case 'share':
      return []
  }
}

/** Every mutation of an outcome: a day or condition dropped, and the outcome itself. */
export function mutationsOfOutcome(outcome: Outcome): readonly Mutation[] {
  const days = (['earliest', 'due', 'standstillUntil'] as const).filter((day) => outcome[day] !== undefined)
  const conditions = outcome.conditions ?? []
  return [
    { what: 'outcome never holds', node: outcome, by: { ...outcome, when: never } },
    ...days.map((day) => ({
      what: `${day} dropped`,
      node: outcome,
      by: Object.fromEntries(Object.entries(outcome).filter(([name]) => name !== day)),
    })),
    ...conditions.map(({ id }, place) => ({
      what: `condition ${id} dropped`,
      node: outcome,
      by: { ...outcome, conditions: without(conditions, place) },
    })),
  ]
}
