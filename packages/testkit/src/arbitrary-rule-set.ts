import {
  checkRuleSet,
  decision,
  type Outcome,
  outcome,
  quantity,
  type Rule,
  type RuleSet,
  rule,
} from '@sekisho/logic'
import fc from 'fast-check'
import { Draw } from './draw.ts'
import { drawNumberOf } from './draw-number.ts'
import { drawTruth } from './draw-truth.ts'
import { usedBy } from './used-by.ts'
import { ABC, act, days, SPAN } from './vocabulary.ts'
import { cite, words } from './words.ts'
import { TOP, Writer } from './writer.ts'

const PERIODS = [
  {},
  {},
  { from: '2020-06-07', inForce: '2020-05-08' },
  { until: '2024-02-29' },
  { from: '2020-06-07', until: '2024-02-29' },
] as const

function drawRule(writer: Writer, unless: readonly Rule[]): Rule {
  const { draw } = writer
  const id = writer.id('rule')
  const at = draw.chance(15) ? { at: draw.pick(days) } : {}
  return rule(id, {
    title: words(id),
    cite,
    ...draw.pick(PERIODS),
    ...at,
    when: drawTruth(writer, TOP),
    unless,
  })
}

/** A rule with exceptions, one of which may have exceptions of its own. */
function addRule(writer: Writer): void {
  const { draw } = writer
  const inner = draw.chance(40) ? [drawRule(writer, draw.chance(40) ? [drawRule(writer, [])] : [])] : []
  const outer = drawRule(writer, [...inner, ...writer.rules.filter(() => draw.chance(10))])
  writer.rules.push(...inner.flatMap((each) => [...each.unless, each]), outer)
}

function addDecision(writer: Writer): void {
  const { draw } = writer
  const id = writer.id('decision')
  const exceptions = draw.times(1, 3, (place) => ({
    when: drawTruth(writer, TOP),
    is: draw.pick(['a', 'b', 'c']),
    rank: place,
    cite,
  }))
  const principle = draw.pick(['a', 'b', 'c'])
  const node = decision(id, { title: words(id), cite, type: ABC, principle, exceptions })
  writer.decisions.push(node)
  writer.choices.push(node)
}

/** A quantity that is never below zero: what is asked of the law cannot be seen while it is drawn, so it is added up. */
function addQuantity(writer: Writer): void {
  const { draw } = writer
  const id = writer.id('quantity')
  const unit = draw.pick(['ratio', 'shares', 'JPY'])
  const number = () => drawNumberOf(writer, unit, { ...TOP, depth: 0 }, drawTruth)
  const exceptions = draw.times(0, 2, (rank) => ({ when: drawTruth(writer, TOP), is: number(), rank, cite }))
  const node = quantity(id, { title: words(id), cite, is: number(), exceptions })
  writer.decisions.push(node)
  writer.quantities.push(node)
}

function drawOutcome(writer: Writer, place: number): Outcome {
  const { draw } = writer
  const day = () => drawNumberOf(writer, 'day', { ...TOP, depth: 2 }, drawTruth)
  return outcome(`outcome-${place}`, {
    kind: draw.pick(['obligation', 'permission', 'prohibition', 'report']),
    title: words(`outcome ${place}`),
    cite,
    who: words('who'),
    when: drawTruth(writer, { ...TOP, depth: 1 }),
    // A number of unit `day` is a day.
    ...(draw.chance(50) ? { due: day() as NonNullable<Outcome['due']> } : {}),
  })
}

/** A rule set of about `size` rules that passes the check, the same for the same seed. */
export function drawRuleSet(seed: number, size: number): RuleSet {
  const writer = new Writer(new Draw(seed))
  for (let i = 0; i < size; i++) {
    const add = writer.draw.pick([addRule, addRule, addDecision, addQuantity])
    add(writer)
  }
  addDecision(writer)
  const outcomes = writer.draw.times(1, 2, (place) => drawOutcome(writer, place))
  const answer = writer.choices.at(-1)
  const { rules, decisions } = writer
  const node = decisions.at(-1)
  if (answer === undefined || node?.type.is !== 'choice') throw new TypeError('a decision was just added')
  const described = {
    id: `random/${seed}-${size}`,
    title: words('random'),
    version: '1',
    knownOn: '2026-11-23',
    span: SPAN,
    act,
    answer: node as RuleSet['answer'], // whose type was just seen
    outcomes,
  }
  const used = usedBy([act, ...rules, ...decisions, ...outcomes])
  return checkRuleSet({
    ...described,
    modules: { 'facts.ts': { facts: used.facts }, 'law.ts': { rest: used.rest } },
  })
}

/** Random rule sets of every kind of expression, all of which pass the check. Shrinks by its number of rules. */
export function arbitraryRuleSet({ maxSize = 6 } = {}): fc.Arbitrary<RuleSet> {
  return fc
    .tuple(fc.noShrink(fc.nat()), fc.integer({ min: 0, max: maxSize }))
    .map(([seed, size]) => drawRuleSet(seed, size))
}
