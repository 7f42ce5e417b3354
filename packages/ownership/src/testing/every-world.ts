/** A graph of few entities and shares in tenths, small enough to try every world that fits it. */
export interface SmallGraph {
  readonly entities: number
  readonly interests: readonly SmallInterest[]
}
export interface SmallInterest {
  readonly holder: number
  readonly held: number
  /** In tenths of the whole, both ends included. */
  readonly least: number
  readonly most: number
}

/**
 * The slow and obvious answer: every way to fill in the ranges is tried, and in each of them control is looked for until
 * nothing is added. Where the rest may be anyone's, the holders have all of it in some worlds and nothing in others.
 */
export function inEveryWorld(
  { entities, interests }: SmallGraph,
  holders: readonly number[],
  tenths: number,
  isRestOpen: boolean,
): { readonly surely: ReadonlySet<number>; readonly possibly: ReadonlySet<number> } {
  let surely: Set<number> | undefined
  const possibly = new Set<number>()
  for (const shares of fillings(interests)) {
    const sums = Array.from({ length: entities }, () => 0)
    for (const [at, { held }] of interests.entries()) sums[held] = (sums[held] ?? 0) + (shares[at] ?? 0)
    if (sums.some((sum) => sum > 10)) continue
    for (const takesRest of isRestOpen ? [false, true] : [false]) {
      const rest = sums.map((sum) => (takesRest ? 10 - sum : 0))
      const controlled = controlledBy(entities, interests, shares, rest, holders, tenths)
      for (const one of controlled) possibly.add(one)
      surely = surely ? new Set([...surely].filter((one) => controlled.has(one))) : controlled
    }
  }
  return { surely: surely ?? new Set(), possibly }
}

function* fillings(interests: readonly SmallInterest[]): Generator<readonly number[], void> {
  const [first, ...others] = interests
  if (!first) return yield []
  for (const rest of fillings(others))
    for (let share = first.least; share <= first.most; share += 1) yield [share, ...rest]
}

function controlledBy(
  entities: number,
  interests: readonly SmallInterest[],
  shares: readonly number[],
  rest: readonly number[],
  holders: readonly number[],
  tenths: number,
): Set<number> {
  const controlled = new Set<number>()
  for (let before = -1; before < controlled.size; ) {
    before = controlled.size
    for (let entity = 0; entity < entities; entity += 1) {
      let sum = rest[entity] ?? 0
      for (const [at, { holder, held }] of interests.entries())
        if (held === entity && holder !== entity && (holders.includes(holder) || controlled.has(holder)))
          sum += shares[at] ?? 0
      if (sum >= tenths && !holders.includes(entity)) controlled.add(entity)
    }
  }
  return controlled
}
