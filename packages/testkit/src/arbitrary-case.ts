import {
  type Case,
  EMPTY_CASE,
  evaluate,
  type Fact,
  type Given,
  isRange,
  type Num,
  type RuleSet,
  type Ruling,
} from '@sekisho/logic'
import fc from 'fast-check'
import { Draw } from './draw.ts'
import { drawValue } from './draw-value.ts'

type Origin = NonNullable<Given['origin']>

/** Where a value came from; words that a form must not take for its own marks among them. */
const ORIGINS: readonly [Origin, ...Origin[]] = [
  { who: '法務部' },
  { who: 'A & B', document: '<register>', on: '2024-01-01' },
]

function drawGiven(draw: Draw, fact: Fact): Given | undefined {
  if (draw.chance(25)) return undefined
  const value = drawValue(draw, fact)
  const origin = draw.chance(25) ? { origin: draw.pick(ORIGINS) } : {}
  if (fact.mayBeAbsent && draw.chance(35)) return { status: 'absent', value, ...origin }
  return { status: draw.chance(15) ? 'assumed' : 'known', value, ...origin }
}

function drawRulings(draw: Draw, ruleSet: RuleSet): ReadonlyMap<string, Ruling> {
  const { rules, decisions, outside } = ruleSet
  const rulings = new Map<string, Ruling>()
  const nothing = evaluate(ruleSet, EMPTY_CASE).reading
  const rule = (id: string, value: Ruling['value']) =>
    rulings.set(id, { value, author: 'ministry', ...(draw.chance(50) ? { document: 'no. 1' } : {}) })
  for (const id of rules.keys()) if (draw.chance(4)) rule(id, draw.pick([0, 3]))
  for (const id of outside.keys()) if (draw.chance(40)) rule(id, draw.pick([0, 3]))
  for (const [id, node] of decisions) {
    if (!draw.chance(5)) continue
    if (node.type.is === 'choice') rule(id, draw.whole(1, 7))
    else {
      // A quantity is a number, and a ruling on it lies where it can lie at all.
      const bounds = nothing.value(node) as Num
      const end = isRange(bounds) ? (bounds.low ?? bounds.high) : bounds
      if (end !== null) rule(id, end)
    }
  }
  return rulings
}

/** A case for a rule set, the same for the same seed: known, assumed, absent, unknown, ranges, open lists, rulings. */
export function drawCase(draw: Draw, ruleSet: RuleSet): Case {
  const facts = new Map<string, Given>()
  for (const [id, fact] of ruleSet.facts) {
    const given = drawGiven(draw, fact)
    if (given) facts.set(id, given)
  }
  return { facts, rulings: drawRulings(draw, ruleSet) }
}

/** Random cases for a rule set. */
export function arbitraryCase(ruleSet: RuleSet): fc.Arbitrary<Case> {
  return fc.nat().map((seed) => drawCase(new Draw(seed), ruleSet))
}
