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
  const { entities, starts, holder, least } = holdings
  const groups = new Groups(entities)
  const sums = new Float64Array(entities)
  const waiting = Uint32Array.from({ length: entities }, (_, entity) => entities - 1 - entity)
  const isWaiting = new Uint8Array(entities).fill(1)
  let count = entities
  const look = (entity: number) => {
    if (isWaiting[entity] === 1) return
    isWaiting[entity] = 1
    waiting[count++] = entity
  }

  while (count > 0) {
    const entity = at(waiting, --count)
    isWaiting[entity] = 0
    const [from, until] = [at(starts, entity), at(starts, entity + 1)]
    if (from === until) continue
    const own = groups.of(entity)
    // One that is under another's head stays there.
    if (groups.headOf(own) !== entity) continue
    let upper = -1
    for (let place = from; place < until; place += 1) {
      const by = at(holder, place)
      if (by === entity) continue
      const group = groups.of(by)
      const sum = at(sums, group) + at(least, place)
      sums[group] = sum
      if (sum >= atLeast && group !== own) upper = group
    }
    for (let place = from; place < until; place += 1) sums[groups.of(at(holder, place))] = 0
    if (upper >= 0) groups.join(upper, own, holdings, look)
  }
  return Uint32Array.from({ length: entities }, (_, entity) => groups.headOf(groups.of(entity)))
}
