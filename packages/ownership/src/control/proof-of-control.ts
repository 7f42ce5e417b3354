import { at, type Holding, type Holdings } from '../graph/index.ts'
import { type ControlRule, controlOf, leastOf } from './control-of.ts'

/** One step of a proof: an entity is controlled, for these holdings in it reach what the rule asks for. */
export interface ControlStep {
  readonly entity: number
  /** What the holders and what they control by earlier steps have in it. */
  readonly by: readonly Holding[]
  /** The sum of what they surely have, in parts of the whole. */
  readonly sum: number
}

/**
 * Why an entity is surely controlled by some holders: the steps that lead to it, each resting on those before, and none that
 * the answer does not need. Nothing where it is not surely controlled.
 */
export function proofOfControl(
  holdings: Holdings,
  holders: readonly number[],
  rule: ControlRule,
  target: number,
): readonly ControlStep[] | undefined {
  const { surely } = controlOf(holdings, holders, rule)
  if (!surely.includes(target)) return undefined
  const counted = new Set(holders)
  const steps = new Map<number, ControlStep>()
  for (const entity of surely) {
    const by = [...holdings.in(entity)]
      .map((place) => holdings.holding(place))
      .filter(({ holder, least }) => least > 0 && holder !== entity && counted.has(holder))
    steps.set(entity, { entity, by, sum: leastOf(holdings, entity, (holder) => counted.has(holder)) })
    counted.add(entity)
    if (entity === target) break
  }
  const needed = new Set<number>([target])
  for (const entity of [...steps.keys()].reverse())
    if (needed.has(entity)) for (const { holder } of steps.get(entity)?.by ?? []) needed.add(holder)
  return [...steps.values()].filter(({ entity }) => needed.has(entity))
}

/** The entities that have something in an entity, through any number of others; it is not among them. */
export function entitiesAbove(holdings: Holdings, target: number): readonly number[] {
  const found = new Set(holdingsAbove(holdings, target).map((place) => at(holdings.holder, place)))
  found.delete(target)
  return [...found]
}

/** The places of all holdings by which anything reaches an entity, through any number of others. */
export function holdingsAbove(holdings: Holdings, target: number): readonly number[] {
  const seen = new Set([target])
  const places: number[] = []
  for (const entity of seen)
    for (const place of holdings.in(entity)) {
      places.push(place)
      seen.add(at(holdings.holder, place))
    }
  return places
}
