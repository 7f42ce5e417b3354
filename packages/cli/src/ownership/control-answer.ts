import {
  type ControlRule,
  type ControlStep,
  controlOf,
  entitiesAbove,
  factsToFindOut,
  leastOf,
  type Missing,
  type Owner,
  ownersOf,
  proofOfControl,
} from '@sekisho/ownership/control'
import type { Holdings } from '@sekisho/ownership/graph'

/** Who may control an entity, and why. */
export interface Controller {
  readonly holders: readonly number[]
  /** The steps by which control is sure; nothing where it depends on what is not known. */
  readonly proof: readonly ControlStep[] | undefined
  /** What it depends on; empty where it is sure. */
  readonly missing: readonly Missing[]
}

/** All that is known of who is behind an entity. */
export interface ControlAnswer {
  readonly controllers: readonly Controller[]
  /** How many parts of the whole the holders named together lack until they surely control; 0 where they do. */
  readonly shortBy: number | undefined
  /** Somebody who is not in the file may control the entity. */
  readonly mayBeSomebodyElse: boolean
  /** Owners over all paths; nothing where the sum has no end. */
  readonly owners: readonly Owner[] | undefined
}

/**
 * Who controls an entity: these holders together where they are named, else each that has something above it; those that are
 * surely controlled themselves by another that controls it come after.
 */
export function controlAnswer(
  holdings: Holdings,
  rule: ControlRule,
  target: number,
  together: readonly number[] | undefined,
): ControlAnswer {
  const asked = together ? [together] : entitiesAbove(holdings, target).map((holder) => [holder])
  const controllers = asked.flatMap((holders): readonly Controller[] => {
    const { possibly } = controlOf(holdings, holders, rule)
    if (!possibly.includes(target)) return []
    const proof = proofOfControl(holdings, holders, rule, target)
    return [{ holders, proof, missing: proof ? [] : factsToFindOut(holdings, holders, rule, target) }]
  })
  controllers.sort((a, b) => (b.proof?.length ?? 0) - (a.proof?.length ?? 0))
  return {
    controllers,
    shortBy: together && shortBy(holdings, rule, target, together),
    mayBeSomebodyElse: controlOf(holdings, [], rule).possibly.includes(target),
    owners: ownersOf(holdings, target),
  }
}

function shortBy(holdings: Holdings, rule: ControlRule, target: number, holders: readonly number[]): number {
  const counted = new Set([...holders, ...controlOf(holdings, holders, rule).surely])
  return Math.max(0, rule.atLeast - leastOf(holdings, target, (entity) => counted.has(entity)))
}
