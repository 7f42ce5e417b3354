import { at, type Holdings, WHOLE } from '../graph/index.ts'
import { Groups } from './groups.ts'

/**
 * The entity at the head of each: the one that surely controls it and is controlled by nobody outside its group; itself where
 * nobody controls it. Where entities control each other in a circle, one of them is the head.
 *
 * A group is an entity and all it controls; one that a group controls comes under its head with its own group. Each time two
 * groups come together only what the smaller one holds is looked at again, so that the work grows with n log n at most.
 *
 * @param atLeast from how many parts of the whole on an entity is controlled; more than half, so that there is one controller
 * @throws RangeError where it is a half or less
 */
export function controllersOfAll(holdings: Holdings, atLeast: number): Uint32Array {
  if (atLeast <= WHOLE / 2)
    throw new RangeError(
      `Two may control one entity from ${atLeast} parts of ${WHOLE} on: ask for more than a half.`,
    )
  const { entities, starts } = holdings
  const groups = new Groups(entities)
  const waiting = new Uint32Array(entities)
  const isWaiting = new Uint8Array(entities).fill(1)
  for (let entity = 0; entity < entities; entity += 1) waiting[entity] = entities - 1 - entity
  let count = entities
  const look = (entity: number) => {
    if (isWaiting[entity] === 1) return
    isWaiting[entity] = 1
    waiting[count++] = entity
  }

  while (count > 0) {
    const entity = at(waiting, --count)
    isWaiting[entity] = 0
    if (at(starts, entity) === at(starts, entity + 1)) continue
    const own = groups.of(entity)
    // One that is under another's head stays there.
    if (groups.headOf(own) !== entity) continue
    const upper = groupThatReaches(holdings, groups, entity, atLeast)
    if (upper !== undefined && upper !== own) groups.join(upper, own, holdings, look)
  }
  const heads = new Uint32Array(entities)
  for (let entity = 0; entity < entities; entity += 1) heads[entity] = groups.headOf(groups.of(entity))
  return heads
}

/** Up to so many sums, looking through them costs less than a table of them. */
const FEW = 32
const fewGroups = new Uint32Array(FEW)
const fewSums = new Float64Array(FEW)

/** The first group whose shares in an entity reach so much; the entity's own shares are not counted. */
function groupThatReaches(
  { starts, holder, least, through }: Holdings,
  groups: Groups,
  entity: number,
  atLeast: number,
): number | undefined {
  const until = at(starts, entity + 1)
  let few = 0
  let many: Map<number, number> | undefined
  for (let place = at(starts, entity); place < until; place += 1) {
    const by = at(holder, place)
    if (by === entity) continue
    const group = groups.of(by)
    // What may be had through others counts alone.
    if (at(through, place) === 1) {
      if (at(least, place) >= atLeast) return group
      continue
    }
    let known = 0
    while (known < few && fewGroups[known] !== group) known += 1
    const isFew = known < FEW
    const before = isFew ? (known < few ? at(fewSums, known) : 0) : (many?.get(group) ?? 0)
    const sum = before + at(least, place)
    if (sum >= atLeast) return group
    if (isFew) {
      fewGroups[known] = group
      fewSums[known] = sum
      if (known === few) few += 1
    } else many = (many ?? new Map<number, number>()).set(group, sum)
  }
  return undefined
}
