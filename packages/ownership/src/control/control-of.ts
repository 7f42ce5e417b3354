import { at, type Holdings, WHOLE } from '../graph/index.ts'

/** From how many parts of the whole on is an entity controlled? One part above a half is "more than half". */
export interface ControlRule {
  readonly atLeast: number
  /** May anyone have what no interest in an entity accounts for, or does it lie with many who act by themselves? */
  readonly isRestOpen: (entity: number) => boolean
}

/** Who is controlled: surely, or possibly; what is surely is possibly, too. */
export interface Control {
  /** The entities surely controlled, in the order in which they came under control. */
  readonly surely: readonly number[]
  /** The entities that are controlled if what is not known is so: those of `surely`, and more. */
  readonly possibly: readonly number[]
}

/**
 * All that some holders control together: an entity whose shares held by them, or by what they already control, reach what
 * the rule asks for; so on until nothing is added. Shares known as a range, and what no interest accounts for, make the
 * answer three-valued: each entity can be looked at by itself, for an interest is in one entity alone, so `surely` is true
 * in all and `possibly` in some of the worlds that fit what is known.
 *
 * @param holders the numbers of entities whose shares are summed
 */
export function controlOf(holdings: Holdings, holders: readonly number[], rule: ControlRule): Control {
  return {
    surely: reach(holdings, holders, [], (entity, has) => leastOf(holdings, entity, has) >= rule.atLeast),
    possibly: reach(
      holdings,
      holders,
      // What nobody is known to hold may be theirs where no share of theirs is known, too.
      Array.from({ length: holdings.entities }, (_, entity) => entity).filter(rule.isRestOpen),
      (entity, has) => mostOf(holdings, entity, has, rule) >= rule.atLeast,
    ),
  }
}

/** Is this entity one of the holders, or controlled by them? */
export type Has = (entity: number) => boolean

/** What holders surely have in an entity. Its own shares are not counted. */
export function leastOf(holdings: Holdings, entity: number, has: Has): number {
  return surelyHeld(holdings, entity, (holder) => holder !== entity && has(holder))
}

/** What holders may have in an entity at most: what others surely have is not theirs. Never less than they surely have. */
function mostOf(holdings: Holdings, entity: number, has: Has, { isRestOpen }: ControlRule): number {
  const isTheirs: Has = (holder) => holder !== entity && has(holder)
  const least = surelyHeld(holdings, entity, isTheirs)
  let most = 0
  for (const place of holdings.in(entity))
    if (isTheirs(at(holdings.holder, place))) most += at(holdings.most, place)
  const left = WHOLE - surelyHeld(holdings, entity, (holder) => !isTheirs(holder))
  return Math.max(least, isRestOpen(entity) ? left : Math.min(most, left))
}

/** What some have in an entity at the least. What may be had through others may be theirs already: it counts alone. */
function surelyHeld(holdings: Holdings, entity: number, counts: Has): number {
  let [sum, alone] = [0, 0]
  for (const place of holdings.in(entity)) {
    if (!counts(at(holdings.holder, place))) continue
    const least = at(holdings.least, place)
    if (at(holdings.through, place) === 1) alone = Math.max(alone, least)
    else sum += least
  }
  return Math.max(sum, alone)
}

/** Adds entities as long as a test holds for one that is not there; the test only ever turns from no to yes. */
function reach(
  holdings: Holdings,
  holders: readonly number[],
  candidates: readonly number[],
  test: (entity: number, has: Has) => boolean,
): readonly number[] {
  const isIn = new Uint8Array(holdings.entities)
  const found: number[] = []
  const waiting: number[] = []
  const has: Has = (entity) => isIn[entity] === 1
  const look = (entity: number) => {
    if (has(entity) || !holdings.canBeHeld(entity) || !test(entity, has)) return
    isIn[entity] = 1
    found.push(entity)
    waiting.push(entity)
  }
  for (const holder of new Set(holders)) {
    isIn[holder] = 1
    waiting.push(holder)
  }
  for (const entity of candidates) look(entity)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const place of holdings.of(next)) look(at(holdings.held, place))
  return found
}
