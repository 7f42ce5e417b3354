import {
  citesOf,
  type Evaluation,
  type Expression,
  FALSE,
  type Fact,
  type Node,
  type NumberType,
  nodeOf,
  operandsOf,
  publishCitation,
  published,
  type Rule,
  sayValue,
  TRUE,
  type Truth,
  type Words,
} from '@sekisho/logic'
import type { ComparedValue, MissedLimit } from './classification.ts'
import type { Gap } from './distance.ts'

type Compare = Extract<Node, { kind: 'compare' }>

/** A comparison where it stands: in which limb, and whether the entry wants it true. */
interface Placed {
  readonly node: Compare
  readonly limb: Rule
  readonly wanted: boolean
}

const placed = new WeakMap<Rule, readonly Placed[]>()

/** Every comparison of an entry with the limb it stands in; those of other entries that come first are left out. */
function comparisonsOf(entry: Rule, others: ReadonlySet<Rule>): readonly Placed[] {
  const known = placed.get(entry)
  if (known) return known
  const found: Placed[] = []
  const walk = (expression: Expression, limb: Rule, wanted: boolean): void => {
    const node = nodeOf(expression)
    if (node.kind === 'compare') found.push({ node, limb, wanted })
    else if (node.kind === 'not') walk(node.of, limb, !wanted)
    else if (node.kind === 'rule') {
      if (node !== entry && others.has(node)) return
      walk(node.when, node, wanted)
      for (const rule of node.unless) walk(rule, rule, !wanted)
    } else for (const operand of operandsOf(node)) walk(operand, limb, wanted)
  }
  walk(entry, entry, true)
  placed.set(entry, found)
  return found
}

type Sign = Compare['op'] | '≠'

/** What is asked of a value where a comparison must not hold. */
const OPPOSITE: Readonly<Record<Compare['op'], Sign>> = {
  '<': '>=',
  '<=': '>',
  '=': '≠',
  '>=': '<',
  '>': '<=',
}

const SIGNS: Readonly<Record<Sign, Words>> = {
  '<': { ja: '未満', en: 'below' },
  '<=': { ja: '以下', en: 'at most' },
  '=': { ja: 'ちょうど', en: 'exactly' },
  '>=': { ja: '以上', en: 'at least' },
  '>': { ja: '超', en: 'more than' },
  '≠': { ja: '以外', en: 'other than' },
}

/** The fact of a comparison: its left side, by the way entries are written. */
function factOf({ left }: Compare): Fact<NumberType> | null {
  const node = nodeOf(left)
  // A fact that stands in a comparison is a number.
  return node.kind === 'fact' ? (node as Fact<NumberType>) : null
}

function describe({ node, limb, wanted }: Placed, { reading }: Evaluation) {
  const fact = factOf(node)
  const limit = sayValue(node.right.type, reading.value(node.right))
  const sign = SIGNS[wanted ? node.op : OPPOSITE[node.op]]
  return {
    fact: fact?.id ?? '',
    label: fact?.label ?? limb.title,
    value: sayValue(node.left.type, reading.value(node.left)),
    limit: { ja: `${limit.ja} ${sign.ja}`, en: `${sign.en} ${limit.en}` },
    limb: { id: limb.id, title: limb.title, cite: citesOf(limb.cite).map(publishCitation) },
  }
}

export function compareValues(
  entry: Rule,
  others: ReadonlySet<Rule>,
  now: Evaluation,
): readonly ComparedValue[] {
  const decisive = decisiveOf(entry, now)
  return comparisonsOf(entry, others).map((each) => {
    const truth = published(now.reading.value(each.node) as Truth)
    return {
      ...describe(each, now),
      meets: truth === null ? null : truth === each.wanted,
      decides: decisive.get(each.node) === each.wanted,
    }
  })
}

/** The comparisons by which an entry is met, each as it is wanted: those of the limbs that hold; none where it is not met. */
function decisiveOf(entry: Rule, { reading }: Evaluation): ReadonlyMap<Compare, boolean> {
  const found = new Map<Compare, boolean>()
  const walk = (expression: Expression, wanted: boolean): void => {
    const node = nodeOf(expression)
    if (node.kind === 'compare') {
      if (reading.value(node) === (wanted ? TRUE : FALSE)) found.set(node, wanted)
    } else if (reading.value(node) !== (wanted ? TRUE : FALSE)) return
    else if (node.kind === 'not') walk(node.of, !wanted)
    else if (node.kind === 'rule') walk(node.when, wanted)
    else for (const operand of operandsOf(node)) walk(operand, wanted)
  }
  walk(entry, true)
  return found
}

export function missedLimit(
  { node, by, relative }: Gap,
  entry: Rule,
  others: ReadonlySet<Rule>,
  now: Evaluation,
): MissedLimit {
  const limb = comparisonsOf(entry, others).find((each) => each.node === node)?.limb ?? entry
  const wanted = now.reading.value(node) === FALSE
  return { ...describe({ node, limb, wanted }, now), by: sayValue(node.left.type, by), relative }
}
