import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  type Expression,
  FALSE,
  isRange,
  type Node,
  type NumberExpression,
  negateExact,
  nodeOf,
  type Rule,
  type rangeOf,
  TRUE,
  type Truth,
  UNKNOWN,
} from '@sekisho/logic'

/** A comparison that stands between a product and an entry. */
export interface Gap {
  readonly node: Extract<Node, { kind: 'compare' }>
  /** How far the value is from the limit, in the unit of both. */
  readonly by: Exact
  /** That much of the limit: 0.05 is 5 %; of the value where the limit is zero. */
  readonly relative: number
}

/** What would have to be otherwise for an expression to come out as wanted: numbers only, or nothing but numbers would not do. */
export type Distance = { readonly gaps: readonly Gap[]; readonly furthest: number } | null

interface Values {
  value(node: Expression): unknown
}

const NONE: Distance = { gaps: [], furthest: 0 }

/**
 * The least change of numbers that makes a condition come out true (or false): the smallest furthest gap, each relative
 * to its limit. `null` where something else than a number would have to change. What is unknown counts as no change.
 *
 * @param apart rules that count as no change where they are an exception: entries that come first
 */
export function distanceTo(
  wanted: boolean,
  expression: Expression,
  reading: Values,
  apart: ReadonlySet<Rule>,
): Distance {
  const to = (isWanted: boolean, part: Expression) => distanceTo(isWanted, part, reading, apart)
  const node = nodeOf(expression)
  const now = reading.value(node) as Truth
  if (now === (wanted ? TRUE : FALSE) || now === UNKNOWN) return NONE
  switch (node.kind) {
    case 'all-of':
      return (wanted ? together : nearest)(node.of.map((part) => to(wanted, part)))
    case 'any-of':
      return (wanted ? nearest : together)(node.of.map((part) => to(wanted, part)))
    case 'not':
      return to(!wanted, node.of)
    case 'compare':
      return gapOf(node, reading)
    case 'rule': {
      const when = to(wanted, node.when)
      const unless = node.unless.filter((rule) => !apart.has(rule)).map((rule) => to(!wanted, rule))
      // Out of its days no number helps; the parts then have what is wanted already.
      const parts = [when, ...unless]
      if (parts.every((part) => part !== null && part.gaps.length === 0)) return null
      return (wanted ? together : nearest)(
        wanted ? parts : parts.filter((part) => part !== null && part.gaps.length > 0),
      )
    }
    default:
      return null
  }
}

function together(parts: readonly Distance[]): Distance {
  const all = parts.filter((part) => part !== null)
  if (all.length < parts.length) return null
  return {
    gaps: all.flatMap(({ gaps }) => gaps),
    furthest: Math.max(0, ...all.map(({ furthest }) => furthest)),
  }
}

function nearest(parts: readonly Distance[]): Distance {
  let best: Distance = null
  for (const part of parts) if (part && (best === null || part.furthest < best.furthest)) best = part
  return best
}

function gapOf(node: Gap['node'], reading: Values): Distance {
  const [value, limit] = [nearEnd(node.left, reading), nearEnd(node.right, reading)]
  if (value === null || limit === null) return null
  const difference = addExact(value, negateExact(limit))
  const by = compareExact(difference, 0) < 0 ? negateExact(difference) : difference
  const whole = compareExact(limit, 0) === 0 ? value : limit
  const relative = compareExact(whole, 0) === 0 ? 0 : Math.abs(asNumber(divideSigned(by, whole)))
  return { gaps: [{ node, by, relative }], furthest: relative }
}

function divideSigned(a: Exact, b: Exact): Exact {
  return compareExact(b, 0) < 0 ? negateExact(divideExact(a, negateExact(b))) : divideExact(a, b)
}

/** The number, or the end of a range that there is. */
function nearEnd(node: NumberExpression, reading: Values): Exact | null {
  const value = reading.value(node) as Parameters<typeof rangeOf>[0]
  if (!isRange(value)) return value
  return value.low ?? value.high
}

function asNumber(value: Exact): number {
  return typeof value === 'object' ? Number(value.n) / Number(value.d) : Number(value)
}
