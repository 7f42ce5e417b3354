import { at, Holdings } from '../graph/index.ts'
import { type ControlRule, controlOf } from './control-of.ts'
import { holdingsAbove } from './proof-of-control.ts'

/** Something not known on which an answer depends. */
export interface Missing {
  readonly held: number
  /** Who has the share that is known as a range; nothing where it is not known who has the rest. */
  readonly holder?: number
}

/**
 * Facts not known which would together make an entity controlled if they turned out in the holders' favour, and none of which
 * could be left out: what to ask about first. Ranges come before what no interest accounts for. Empty where the answer
 * depends on nothing.
 */
export function factsToFindOut(
  holdings: Holdings,
  holders: readonly number[],
  rule: ControlRule,
  target: number,
): readonly Missing[] {
  const { surely, possibly } = controlOf(holdings, holders, rule)
  if (surely.includes(target) || !possibly.includes(target)) return []
  const places = holdingsAbove(holdings, target)
  const open = places.filter((place) => at(holdings.least, place) < at(holdings.most, place))
  const above = new Set([target, ...places.map((place) => at(holdings.holder, place))])
  let missing: readonly Missing[] = [
    ...[...above]
      .filter((held) => holdings.canBeHeld(held) && rule.isRestOpen(held))
      .map((held) => ({ held })),
    ...open.map((place) => ({ held: at(holdings.held, place), holder: at(holdings.holder, place) })),
  ]
  for (const one of missing) {
    const without = missing.filter((other) => other !== one)
    if (isPossible(holdings, holders, rule, target, without)) missing = without
  }
  return missing
}

/** May the entity be controlled where these facts alone are open, and all else is as small as it can be for the holders? */
function isPossible(
  holdings: Holdings,
  holders: readonly number[],
  { atLeast }: ControlRule,
  target: number,
  missing: readonly Missing[],
): boolean {
  const open = new Set(missing.map(({ held, holder }) => `${holder ?? 'rest'} ${held}`))
  const settled = [...holdings.holder.keys()].map((place) => {
    const holding = holdings.holding(place)
    return open.has(`${holding.holder} ${holding.held}`) ? holding : { ...holding, most: holding.least }
  })
  const columns = Holdings.of(holdings.entities, settled, holdings.canBeHeld)
  return controlOf(columns, holders, {
    atLeast,
    isRestOpen: (entity) => open.has(`rest ${entity}`),
  }).possibly.includes(target)
}
